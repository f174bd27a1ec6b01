## The frame around every page
ui-name = Klagevejviser
ui-page-name = Klagevejviser { $municipality }
ui-description = Find out where your complaint about the municipality belongs, why, and by when it must be there.
ui-independent = Independent guidance. This page is not made or approved by { $municipality } or its citizens’ adviser (borgerrådgiveren).
ui-independent-short = independent guidance
ui-published-by = Published by { $publisher }.
ui-other-language = Dansk
ui-other-language-code = da
ui-danger = Is anyone in danger right now? Call 112.
ui-about = About this guide
ui-version = The rules are from { $version }.
ui-date = { $day }/{ $month }/{ $year }
ui-month = { $month }/{ $year }
ui-start-over = Start again
ui-to-start = Go to the first question
ui-without-script = Go to the version without scripts
ui-static-title = All answers on one page
ui-static-note = This is the version that works without scripts. The questions and answers are the same.

## Questions
ui-dropped = Part of the link could no longer be used. We kept the rest and go on from here.
ui-matter = Complaint { $n }
ui-your-answers = Your answers
ui-change = Change answer
ui-remove-matter = Remove complaint { $n }

## The answer
ui-and = and
ui-plan = Your plan: { $n } complaints
ui-plan-help = The most urgent complaint is on top. Do not let one wait for the other.
ui-do-now = What to do now
ui-have-ready = Have this ready
ui-then = What happens then
ui-why = Why here?
ui-others = Why not the other places?
ui-letter-first = The guidance on complaints in your own letter always comes before this page.
ui-more = Is there more?
ui-more-help = If you are unhappy with something else too, you get an answer to that beside this one.
ui-add-matter = Add another complaint

## The door
ui-deadline = Time limit
ui-send-to = Send the complaint to
ui-channel = How to do it
ui-department = Who in the municipality
ui-department-is = The case normally belongs to { $department }. The name may have changed in 2026.
ui-fee = Price
ui-phone = Phone
ui-hotline = Discrimination hotline
ui-hours = Opening hours
ui-address = Address
ui-email = E-mail
ui-web = Website
ui-email-warning = (Ordinary e-mail is not safe. Use Digital Post for your CPR number and private matters.)
ui-contact-only = Contact { $place } – do not send the complaint here
ui-new-tab = (new window)

## How sure we are
ui-part-place = The place to complain is only partly confirmed. See whom your letter names.
ui-part-channel = How to complain is only partly confirmed. Follow your letter.
ui-part-deadline = The time limit is only partly confirmed. Follow the one in your letter or on the claim.
ui-unconfirmed-deadline = We have not been able to confirm the time limit. Look for it in your letter. If in doubt, complain today and ask for a receipt.
ui-how-we-know = How we know this
ui-nobody-confirmed = Here you see how sure we are of each fact. The dates show how old the sources are.
ui-sources = The sources of this answer:
ui-claim-place = the place to complain
ui-claim-send_to = where the complaint is sent
ui-claim-channel = how to complain
ui-claim-deadline = the time limit
ui-claim-fee = the price
ui-claim-department = the department
ui-claim-act = the act
ui-page-dated = the page is dated { $date }
ui-page-undated = the page has no date
ui-copy-read = stored copy read in { $date }, not confirmed since
ui-confirmed-on = confirmed on the live page on { $date }
ui-reviewed = Reviewed by { $by } on { $date }.
ui-contact = Write to the publisher
ui-accessibility-statement = Accessibility statement
ui-privacy-text = How personal data are handled

## About this guide
ui-about-not-title = What this guide is not
ui-about-not = It is not legal advice, not a decision and not a complaint. You have only complained once you send the complaint yourself. The guidance in your letter always comes first.
ui-about-privacy-title = Your answers stay with you
ui-about-privacy = This page sends your answers nowhere. It uses no cookies and counts no visits. Your answers stand in the address at the top of your browser. So they are in the history of this device, and in any link you share.
ui-about-access-title = Everyone should be able to use it
ui-about-access = The page is built for keyboards, screen readers, large text and small screens. It also works without scripts. No outside expert has tested it yet.
ui-about-error-title = Have you found a mistake?
ui-about-error = The page has no publisher yet, so there is nobody to write to. If something does not fit, ask the authority that sent your letter.
ui-about-sources-title = Sources
ui-about-sources = The rules rest on the pages listed here. We read stored copies. Nobody has yet confirmed them on the live pages. The links open in a new window.
confidence-sourced = Read in the source
confidence-part = Partly confirmed
confidence-unconfirmed = Not confirmed
ui-unconfirmed-place = We have not been able to confirm who takes the complaint. Your letter says so. If in doubt, send it today to the one who decided, and ask for a receipt.
ui-unconfirmed-send_to = We have not been able to confirm where to send the complaint. Follow your letter.
ui-part-send_to = Where to send the complaint is only partly confirmed. Follow your letter.
ui-emergency = Emergency phone for children in danger outside opening hours
ui-words = Words on this page
ui-unconfirmed-place-alone = We have not been able to confirm who takes the complaint. Ask them before you rely on it.
ui-part-place-alone = The place is only partly confirmed. Ask them first.
ui-part-channel-alone = The way to complain is only partly confirmed. Ask them first.
ui-part-deadline-alone = The time limit is only partly confirmed. Do not wait.
ui-secure-email = Secure e-mail
ui-portal = Help with Klageportalen
