### The letters in English, so that people understand what they send: the Danish ones are sent.

## Over a decision

letter-klage-over-afgoerelse-title = Complaint about the decision
letter-klage-over-afgoerelse =
    To: { $place }

    Subject: Complaint about a decision
    The case is about: { $area }
    Case number: [from the letter]
    The decision was made by: [name of the department]
    The decision is from: [date]
    I got it: [date]
    The decision is based on: [the name of the law, if it is in the letter]

    I am complaining about the decision. I think it is wrong because [write why, and name any mistakes in the case].

    I would like this changed: [write what]

    I also ask for: [such as the calculation, or that you wait before you claim the money, or delete the line]

    I ask for the case to be looked at again. I would like an answer in writing, with reasons. If another authority is to decide the complaint, please send it on. Please write to me if you need something more.

    Please send me a receipt that shows which day you got the complaint.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-klage-efter-brevet-title = Complaint about the decision
letter-klage-efter-brevet =
    To: [the office named in the letter]

    Subject: Complaint about a decision
    The case is about: [the heading of the letter]
    Case number: [from the letter]
    The decision was made by: [name in the letter]
    The decision is from: [date]
    I got it: [date]

    I am complaining about the decision. I think it is wrong because [write why, and name any mistakes in the case].

    I would like this changed: [write what]

    I ask for the case to be looked at again. I would like an answer in writing, with reasons. If another authority is to decide the complaint, please send it on. Please write to me if you need something more.

    Please send me a receipt that shows which day you got the complaint.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-klage-for-sent-title = Complaint after the deadline
letter-klage-for-sent =
    To: { $place }

    Subject: Late complaint about a decision
    The case is about: [the heading of the letter]
    Case number: [from the letter]
    The decision was made by: [name in the letter]
    The decision is from: [date]
    I got it: [date]

    I am complaining about the decision, even though the deadline has passed.

    The complaint is late because [write the reasons that fit, such as a late letter, no word of how to complain, or illness]. I enclose [proof, such as a receipt].

    Please disregard that the deadline has passed, and take the complaint all the same.

    I think the decision is wrong because [write why, and name any mistakes in the case].

    I ask for an answer in writing, with reasons. If another authority is to decide the complaint, please send it on.

    Please send me a receipt that shows which day you got the complaint.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-bed-om-begrundelse-brev-title = Ask for the decision in writing
letter-bed-om-begrundelse-brev =
    To: [the office that decided]

    Subject: I ask for the decision in writing
    The case is about: [write it briefly]
    Case number: [if there is one]

    I have only been told of the decision, not in writing. It was on [date], and [name] said it.

    I ask to have this in writing:
    – the decision itself
    – the reasons (begrundelse), so I can understand why
    – guidance (klagevejledning) that says if I can complain, to whom, how and by when.

    I have a right to this. I ask for a quick answer, so I have time to complain.

    Please send me a receipt that shows that you got this letter.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-bed-om-klagevejledning-brev-title = Ask for what the letter lacks
letter-bed-om-klagevejledning-brev =
    To: [the office that sent the letter]

    Subject: Something is missing in your letter
    The letter is from: [date]
    Case number: [from the letter]

    I have got a letter from you. It lacks [the reasons, the guidance on how to complain, or both].

    I ask you to tell me in writing:
    – if the letter is a decision
    – why you decided this
    – if I can complain, to whom, how and by when.

    If the letter is a decision, I have a right to be told this in writing. I ask for a quick answer, so I have time to complain.

    Please send me a receipt that shows that you got this letter.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-indsigelse-p-afgift-title = Objection to the parking charge
letter-indsigelse-p-afgift =
    To: { $place } in { $municipality }

    Subject: Objection to a parking charge
    Number plate of the car: [registration number]
    Reference number: [from the charge]
    I got the charge: [date, time and place]

    I object to the charge. I think it is wrong because [write what happened].

    I enclose: [such as photos, parking ticket or permit]

    If this letter comes too late, the reason is: [write the reason, or cross out the line]

    I ask you to cancel the charge. If the answer is no, I ask for the reasons in writing. Please also write soon if I have to pay while you look at the case.

    Please send me a receipt that shows which day you got the objection.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-klage-mobning-title = Complaint to the head teacher
letter-klage-mobning =
    To: the head teacher

    Subject: Complaint that the school does too little about bullying
    School: [name of the school]
    Child: [name and class]

    I am complaining that the school does too little about bullying.

    This has happened: [write what, where and when]

    The school has done: [write what, or write nothing]

    I ask:
    – that the bullying is stopped
    – to see the school’s plan, which must be ready within 10 working days
    – for an answer in writing.

    If I do not get all I ask for, please send the complaint on to Den Nationale Klageinstans mod Mobning.

    Please send me a receipt that shows which day you got the complaint.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

## To see the papers, to remind

letter-aktindsigt-brev-title = Ask to see the papers in the case
letter-aktindsigt-brev =
    To: { $municipality }
    Department: [the department that has the case]

    Subject: Access to the papers in my own case (aktindsigt)
    The case is about: { $area }
    Case number: [from the letter]

    I ask for access to the papers in my own case. I would like to see all the papers in the case.

    I would like to have them: [in Digital Post, by post or at a meeting]

    I ask for an answer within seven working days. If you cannot, tell me in writing why, and when I will get the papers.

    If there is something I may not see, I ask for a decision in writing, with reasons and guidance on how to complain.

    Please send me a receipt that shows that you got this letter.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-aktindsigt-rykker-title = Reminder about the papers
letter-aktindsigt-rykker =
    To: { $place } in { $municipality }
    Department: [the office that has the papers]

    Subject: I am still waiting to see the papers (aktindsigt)
    I asked for the papers: [date]
    The papers are about: [write it briefly]
    Case number: [if there is one]

    I have asked to see the papers, and I am still waiting for them. I am complaining about the wait.

    I ask you to send the papers now. If you cannot, tell me in writing why, and which day I will get them.

    If there is something I may not see, I ask for a decision in writing, with reasons and guidance on how to complain.

    If another authority is to look at the complaint, please send it on.

    Please send me a receipt that shows which day you got the complaint.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-rykker-brev-title = Ask for an answer
letter-rykker-brev =
    To: { $place }
    Department: [the office that has the complaint]

    Subject: When will I get an answer to my complaint?
    I complained: [date]
    The complaint is about: [write it briefly]
    Case number: [from the letter]

    I have complained, and I have not had an answer to the complaint yet.

    I ask you to tell me in writing:
    – if you have got the complaint, and which day
    – how far it has got
    – if it has been decided or sent on, and if so, to whom
    – when I will get an answer.

    Please write to me if you need something more.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-klage-over-papirer-title = Complain that you may not see your own case
letter-klage-over-papirer =
    To: [the body that takes complaints about the case itself]

    Subject: Complaint about a no to seeing my own case
    The case is about: [write it briefly]
    Case number: [from the letter]
    The municipality is: [the name in the letter]
    I got the no on: [date]

    I asked to see my own case under the Public Administration Act (forvaltningsloven). The municipality said no to [all of it, or write what is missing].

    I complain about this, and I ask you to decide whether I should have the papers.

    I enclose the letter from the municipality.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-rykker-hjemvist-title = Ask for a new decision
letter-rykker-hjemvist =
    To: { $place }
    Department: [the office that made the first decision]

    Subject: The case was sent back to you
    The case is about: [write it briefly]
    Case number: [from the letter]
    The appeal body’s answer is from: [date]

    The appeal body has sent my case back to you. It asked you to: [write what it says].

    I have not had a new decision yet. I ask you to tell me in writing when it will come.

    My help was [stopped or cut]. I ask you to give it back to me until there is a new decision.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-svar-paa-resten-title = Ask for an answer to the rest
letter-svar-paa-resten =
    To: [the office that answered]

    Subject: Part of my complaint has not been answered
    I complained: [date]
    Case number: [from the letter]

    My complaint covers these decisions: [write all of them with their dates].

    I have only had an answer about [write which]. I ask you to take the complaint about the rest too, or send it on.

    I ask for an answer in writing with reasons.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-rykker-til-naevnet-title = Ask how far the complaint has got
letter-rykker-til-naevnet =
    To: [those the complaint was sent to]

    Subject: When will I get an answer to my complaint?
    I complained: [date]
    The complaint is about: [write it briefly]
    Case number: [from the receipt or the letter]

    I have complained, and I have not had an answer to the complaint yet.

    I ask you to tell me in writing:
    – if you have got the complaint, and which day
    – how far it has got
    – when I will get an answer.

    Please write to me if you need something more.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

## How the municipality works

letter-klage-sagsbehandling-title = Complaint about the case handling
letter-klage-sagsbehandling =
    To: { $place } in { $municipality }
    Department: [the department that has the case]

    Subject: Complaint about the case handling
    The case is about: [write it briefly]
    Case number: [if there is one]

    I am complaining about the way my case is being handled.

    The problem is: [such as a long wait, no answer or bad guidance]

    This happened: [write it, with dates, such as when you last heard from them]

    What it means for me: [write it briefly]

    I ask:
    – that [write what must happen now]
    – for an answer in writing, and a date when it will come.

    Please send me a receipt that shows which day you got the complaint.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-klage-personale-title = Complaint about a member of staff
letter-klage-personale =
    To: { $place } in { $municipality }
    Department: [where it happened]

    Subject: Complaint about how a member of staff behaved
    Case number: [if there is one]

    I am complaining about the way a member of staff behaved.

    Where and when: [place, date and time]

    Member of staff: [name, if known]

    This happened: [write what was said and done]

    Others who were there: [names, or write nobody]

    I would like: [such as an apology or another caseworker]

    I ask for the manager to look at the complaint, and for an answer in writing. Please also write when the answer will come.

    Please send me a receipt that shows which day you got the complaint.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-klage-opgave-title = Complaint about the task
letter-klage-opgave =
    To: { $place } in { $municipality }
    Department: [those in charge of the task]

    Subject: Complaint about a task that is not done properly
    The task is: [such as home help, clearing snow or waste]
    Place: [address]

    I am complaining that the task is not done properly.

    The problem is: [write it briefly]

    This happened: [dates and times]

    What it means for me: [write it briefly]

    I ask:
    – that the task is done properly
    – to be told when that will happen
    – for an answer in writing.

    Please send me a receipt that shows which day you got the complaint.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-klage-diskrimination-title = Complaint about discrimination
letter-klage-diskrimination =
    To: { $place } in { $municipality }
    Department: [where it happened]

    Subject: Complaint about discrimination

    I am complaining that I have been discriminated against.

    I think it happened because of: [such as sex, skin colour or disability]

    Where and when: [place, date and time]

    This happened: [write what was said and done, and by whom]

    Others who were there: [names, or write nobody]

    I ask:
    – that the complaint is looked into
    – that it does not happen again
    – for an answer in writing, and a date when it will come.

    Please send me a receipt that shows which day you got the complaint.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-klage-til-raadgiver-title = Take the complaint further
letter-klage-til-raadgiver =
    To: { $place } in { $municipality }

    Subject: I am taking my complaint further
    Department: [the department the complaint is about]
    Case number: [if there is one]

    I am complaining about: [such as a wait, a member of staff, a task or discrimination]

    This happened: [write it briefly, with dates]

    I complained to the department: [date, and who got the complaint]

    Since then: [such as no answer, a bad answer, or that we are stuck]

    It is not good enough because [write why].

    I ask for: [such as a solution, mediation or an investigation]

    I enclose: [such as the complaint and the answer]

    Please send me a receipt that shows which day you got the complaint. You are welcome to call me.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-bed-om-hjaelp-brev-title = Ask for help in dealing with them
letter-bed-om-hjaelp-brev =
    To: { $place } in { $municipality }

    Subject: I cannot manage on my own
    Department: [the department it is about]
    Case number: [if there is one]

    I cannot manage talking to the municipality myself. So I am asking for help.

    It is about: [write it briefly]

    It is hard for me because [write why, such as illness or language, or cross out the line].

    I need help to: [write it briefly]

    Deadline in a letter: [date, or write none]

    The best way to reach me: [by letter, by phone or through somebody who helps]

    Please write that you got this letter, and what happens next.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-brev-om-serviceniveau-title = Letter to the mayor
letter-brev-om-serviceniveau =
    To: { $place } in { $municipality }
    Name or title: [from the municipality’s website]

    Subject: I think the municipality does too little
    It is about: [such as places in nurseries]

    I am writing because I think the municipality does too little in this field.

    This is how it is today: [write it briefly]

    What it means: [write who it affects, and how]

    I suggest that [write what can be better].

    I know that it is the politicians who decide. So I would like an answer in writing. What do you think of it, and what will you do about it?

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

## What has happened

letter-klage-persondata-title = Complaint to the municipality about use of data
letter-klage-persondata =
    To: { $municipality }
    Department: [where it happened]
    Copy to: the municipality’s data protection officer (databeskyttelsesrådgiver)

    Subject: My data have been leaked or misused

    I am complaining about what has happened to my data.

    This happened: [write what and when]

    It is about these data: [write only what kind, such as health or address]

    I ask you to:
    – stop it at once
    – write to me what has happened
    – write who has seen the data
    – write what you will do so that it does not happen again.

    Please send me a receipt that shows which day you got the complaint. Please also write when I will get an answer.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-erstatningskrav-title = Claim for compensation
letter-erstatningskrav =
    To: { $place } in { $municipality }

    Subject: Claim for compensation

    I claim compensation for damage, injury or loss.

    Where and when: [place, date and time]

    This happened: [write it briefly]

    The damage is: [write what broke, or how someone was hurt]

    It has cost: [amount]

    I think it is the municipality’s fault because [write why].

    Reported to the insurance company: [write yes or no]

    I enclose: [photos, receipts and names of witnesses]

    Please send me a receipt for the claim, and write when I will get an answer. If the answer is no, I ask for the reasons in writing.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

letter-spoerg-om-brev-title = Ask what the letter means
letter-spoerg-om-brev =
    To: { $place }
    Department: [the name in the letter]

    Subject: I do not understand your letter
    The letter is from: [date]
    Case number: [from the letter]

    I have got a letter that I do not understand. The hardest part to understand is: [write what]

    I ask you to explain to me in plain words:
    – what the letter means
    – if I have to do something, and when
    – if it is a decision, and if so, how I can complain
    – if there is a deadline, and which day it ends.

    If there is a deadline, please answer me before it passes. You are welcome to call, but I would also like the answer in writing.

    Kind regards

    Name: [name]
    Address: [address]
    Phone: [number]
    Date: [date]

## For those who help

letter-fuldmagt-title = Written authority (fuldmagt)
letter-fuldmagt =
    To: [the office that is to have it, such as the department]

    Subject: Written authority (fuldmagt)
    The case is about: [write it briefly]
    Case number: [from the letter]

    I give authority to:
    Name: [the helper’s name]
    Phone: [the helper’s number]

    In my case the helper may:
    – complain and write for me
    – talk with you for me
    – see the papers in the case.
    The helper may not: [write it, or write nothing]

    The authority is valid until I take it back. I can always do that by writing to you.

    Name: [name of the one who gives the authority]
    Address: [address]
    Phone: [number]
    Date: [date]
    Signature: [signature]
