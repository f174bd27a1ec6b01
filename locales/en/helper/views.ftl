### The frame around every page, for someone who is helping the person.

ui-description = Find out where the person’s complaint about { $municipality } belongs, why, and by when it must be there.
ui-without-app = Is the page not working? Use the simple version.
ui-your-answers = The answers
ui-plan = The plan: { $n } complaints
ui-letter-first = If the letter says something else, follow the letter. If its deadline is shorter, keep to it. If that has passed, or the letter says that the person cannot complain, complain all the same.
ui-department-is = The case normally belongs to { $department }. In case of doubt, write to the municipality. It must pass it on.
ui-more-help = Add what else the person is unhappy with, and get an answer to that too.
ui-email-warning = (Ordinary e-mail is not secure. Use Digital Post for the person’s CPR number and private matters.)
ui-read-again = The sources behind this answer should have been read again by the end of { $date }. Check phone numbers, fees and deadlines before using them.
ui-about-not = It is not legal advice, not a decision and not a complaint. Nobody has complained until they send the complaint themselves. If the letter says something else, follow the letter.
ui-about-privacy-title = The answers stay on this device
ui-about-privacy = This page sends the answers nowhere. It uses no cookies. The browser keeps a copy of the page, so it also works offline. The answers are not in the copy. The page saves the plan on this device only when asked to, until it is deleted. The answers are in the address at the top of the browser. So they are also in the history of this device, and in any link that is shared.
ui-about-error-title = Found a mistake?
ui-about-error = The page has no publisher yet, so there is nobody to write to. If something does not fit, ask the authority that sent the letter.
ui-unsure = We are not completely sure { $what }. Follow the letter.
ui-letter-later = If the person gets written guidance later and it says something different, follow it. But complain all the same if it says that the person cannot complain.
ui-alone = Does the person need more help? A legal advice centre (retshjælp) gives free advice. They can also call the municipality.
ui-alone-place = Does the person need more help? A legal advice centre (retshjælp) gives free advice. They can also call { $place } on { $phone }.
ui-alone-elsewhere = Does the person need more help? A legal advice centre (retshjælp) gives free advice.
