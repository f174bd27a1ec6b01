### What holds in every municipality. Danish is the original.

## Questions

question-sag = What is it about?
question-sag-help = Choose what comes closest. You can add more later.
question-sag-more-title = What is a decision?
question-sag-more =
    A decision (afgørelse) is what the municipality says you may have, may do or must do.
    It can be a yes, a no, a permit, a demand or a fee.
    You are refused cash benefit.
    Your neighbour is allowed to build.
    You get a parking charge.
    All of these are decisions.
    If the letter tells you how to complain, it is normally a decision.
    It is not a decision when no one answers you, or when a member of staff is rude.
    Nor is it a decision when the snow is not cleared.

question-andet-emne = What do you need?
question-andet-emne-help = Choose what fits best.

question-opgave-hvad = Which task is it?
question-opgave-hvad-help = It is a task that the municipality has to do.

question-kan-klages = Do you have a decision that you can still complain about?
question-kan-klages-help = If you can, the mistake goes into that complaint.
question-kan-klages-more-title = How do I see if I can complain?
question-kan-klages-more =
    A decision is what the municipality says you may have, may do or must do.
    Look in the letter for the word klagevejledning, the guidance on how to complain.
    It is the part of the letter that says who you can complain to, how and by when.
    The time limit is the last day your complaint may arrive.
    If that day has not passed, you can still complain.
    If it has passed, you may be able to complain all the same.

question-felt = What is the decision about?
question-felt-help = Choose what comes closest.

question-omraade = What kind of decision is it?
question-omraade-help = Look at your letter if you are not sure.

question-stadie = How far have you got?
question-stadie-help = Choose what fits right now.
question-stadie-more-title = When does the time limit start?
question-stadie-more =
    As a rule, the time starts when you get the decision.
    In Digital Post, you have got it when it is in your mailbox.
    That is so even if you have not opened it.
    Did it come by letter? Ankestyrelsen counts on you having it six weekdays after it was sent.
    If the letter came later, keep the envelope and say so in your complaint.
    The day you get the decision does not count.
    If the last day is a Saturday, a Sunday or a public holiday, the limit normally moves to the next weekday.
    Some places count in another way, so always look at your letter.

question-klaget = Have you complained to the department?
question-klaget-help = The department (forvaltningen) is the part of the municipality that has your case or the task.

question-hvor = Where is the case now?
question-hvor-help = See who your last letter came from.

## Options

option-afgoerelse = I got a no, a demand or some other decision
option-afgoerelse-hint = For example no to sickness benefit, a parking charge or a neighbour’s building permit
option-sagsbehandling = My case is being handled badly
option-sagsbehandling-hint = For example a long wait, no answer or poor guidance
option-personale = A member of staff behaved badly
option-personale-hint = For example spoke rudely to me or would not listen
option-opgave = A task is not being done properly
option-opgave-hint = For example the home help comes late, or the snow is not cleared
option-serviceniveau = The municipality does too little for everyone
option-serviceniveau-hint = For example too few places in day care, or something else the politicians have decided
option-diskrimination = I have been discriminated against
option-diskrimination-hint = Treated worse than others, for example because of sex, skin colour or disability
option-andet = Something else
option-andet-hint = For example a letter I do not understand, an idea or my job with the municipality
option-tvivl = I don’t know
option-tvivl-hint = You will see who you can ask

option-brev = I do not understand a letter
option-brev-hint = I do not know if I have to do something
option-hjaelp = I cannot manage the contact myself
option-hjaelp-hint = I need someone to help me deal with the municipality
option-forslag = I have an idea
option-forslag-hint = A suggestion for what the municipality can do better
option-ansat = I work for the municipality
option-ansat-hint = It is about my own job, for example pay or hours
option-ingen-af-dem = None of these
option-ingen-af-dem-hint = You will see who you can ask

option-hjemmehjaelp-udfoert = Home help
option-hjemmehjaelp-udfoert-hint = It comes late, does not come or is not good enough
option-vej = Road, pavement or playground
option-vej-hint = For example potholes, snow or sweeping
option-anden-opgave = Another task
option-anden-opgave-hint = For example child care

option-klage-mulig = Yes, and I can still complain about it
option-klage-mulig-hint = I got a no, for example, and the time limit has not passed
option-frist-gaaet = Yes, but the time limit has passed
option-frist-gaaet-hint = The last day to complain is over
option-ingen-afgoerelse = No, there is no decision
option-ingen-afgoerelse-hint = For example, I am still waiting for an answer
option-afgoerelse-uklart = I don’t know
option-afgoerelse-uklart-hint = I am not sure if my letter is a decision

option-arbejde = Work, illness and money
option-arbejde-hint = For example cash benefit, sickness benefit or activation
option-pleje = Care and help at home
option-pleje-hint = For example home help or a care home
option-skole = School
option-skole-hint = For example special-needs teaching
option-byggeri = Building
option-byggeri-hint = For example my own or a neighbour’s building permit
option-trafik = Traffic and parking
option-trafik-hint = For example a parking charge from the municipality
option-felt-uklart = Something else, or I don’t know
option-felt-uklart-hint = You get help to find the answer in your letter

option-modtaget = I have got the decision
option-modtaget-hint = I have the letter, and the time limit has not passed
option-mangler = Something is missing in the letter
option-mangler-hint = It does not say why, or it does not say how to complain
option-mundtligt = I have only been told about it
option-mundtligt-hint = For example on the phone or at a meeting
option-frist-udloebet = The time limit has passed
option-frist-udloebet-hint = The last day to complain is over
option-venter = I have complained and am waiting
option-venter-hint = I have had no answer to my complaint yet
option-afgjort = My complaint has been decided
option-afgjort-hint = For example, Ankestyrelsen or a board has answered
option-andetsteds = The case is somewhere else
option-andetsteds-hint = With the supervision, the ombudsman or the court
option-stadie-uklart = I don’t know
option-stadie-uklart-hint = You get help to find the date

option-nej = No, not yet
option-nej-hint = I have not told those who have my case or the task
option-ja = Yes, but I have had no answer
option-ja-hint = I have complained and am still waiting
option-utilfreds = Yes, but I am unhappy with the answer
option-utilfreds-hint = The answer did not help me
option-fastlaast = Yes, but we are stuck
option-fastlaast-hint = We cannot talk to each other any more
option-kan-ikke = I cannot talk to them myself
option-kan-ikke-hint = For example because I am ill, afraid or find the language hard
option-hos-andre = The case is somewhere else
option-hos-andre-hint = With the supervision, the ombudsman or the court

option-hos-tilsynet = With Ankestyrelsens Tilsyn (municipal supervision)
option-hos-ombudsmanden = With Folketingets Ombudsmand (the Parliamentary Ombudsman)
option-hos-domstolene = With the court

## Areas (they are options too)

option-kontanthjaelp = Cash benefit (kontanthjælp)
option-kontanthjaelp-hint = For example stopped, cut, or no to money for one expense (enkeltydelse)
option-sygedagpenge = Sickness benefit (sygedagpenge)
option-sygedagpenge-hint = For example it was stopped, or I got a no
option-aktivering = Activation, flexi-job or resource programme
option-aktivering-hint = For example no to a flexi-job, or a programme I must attend
option-udbetaling-danmark = Housing benefit, pension, parental leave or child benefit
option-udbetaling-danmark-hint = The letter is from Udbetaling Danmark, not from the municipality
option-hjemmehjaelp = Home help and care homes
option-hjemmehjaelp-hint = For example too little help, or no to a care home
option-specialundervisning = Special-needs teaching
option-specialundervisning-hint = For example no to a special school, a special class or at least 9 hours of support
option-byggetilladelse = Building permit
option-byggetilladelse-hint = My own or a neighbour’s, also with leave to depart from the local plan
option-parkering = Parking charge from the municipality
option-parkering-hint = A fine from the municipal parking warden, not from a private firm
option-andet-omraade = Something else
option-andet-omraade-hint = You get help to find the answer in your letter

area-hjemmehjaelp-note = Two acts can apply, and your letter says which one. Since 1 July 2025 ældreloven (the elderly-care act) applies to people at state pension age and others with the same needs. Serviceloven (the social services act) applies to others, and also until your help has been assessed again.
area-udbetaling-danmark-note = You can only complain about the decision itself. If you are unhappy with the treatment or service, write to the customer ambassador (kundeambassadøren) at Udbetaling Danmark.
area-byggetilladelse-note = The letter often names two boards: Byggeklageenheden and Planklagenævnet. If it names both, you must send two complaints. If it names only one, complain only there.
area-parkering-note = No appeal body takes cases about parking charges from the municipality. Your complaint is called an objection (indsigelse), and the municipality itself answers it. If you get a no, only the courts can change it.
area-andet-omraade-note = Your letter decides where the complaint belongs. Look for the klagevejledning: It says who you can complain to, how and by when. If it is missing, you have a right to get it.

## Places

place-forvaltningen = the department (forvaltningen)
place-forvaltningen-what = It is the part of the municipality that has your case or has to do the task.
place-skolen = the school or the department (forvaltningen)
place-udbetaling-danmark = Udbetaling Danmark
place-udbetaling-danmark-what = It is the state body that pays housing benefit, old-age pension, maternity benefit and child benefit, among others.
place-afsenderen = the sender of the letter
place-afsenderen-what = They are the ones who wrote to you, and they must guide you.
place-ankestyrelsen = Ankestyrelsen (National Social Appeals Board)
place-ankestyrelsen-what = It is a state appeal body that can change the municipality’s decisions on benefits, work, care and more.
place-klagenaevnet-specialundervisning = Klagenævnet for Specialundervisning (Complaints Board for Special Education)
place-klagenaevnet-specialundervisning-what = It is a board that can change decisions on special-needs teaching.
place-byggeklageenheden = Byggeklageenheden (Building Appeals Unit)
place-byggeklageenheden-what = It is a part of Nævnenes Hus and looks at whether the municipality has followed the building act.
place-planklagenaevnet = Planklagenævnet (Planning Appeals Board)
place-planklagenaevnet-what = It is a board in Nævnenes Hus that mostly looks at whether the municipality has followed the planning act.
place-klageportalen = Klageportalen (the Complaint Portal)
place-klageinstansen-i-brevet = the appeal body named in your letter
place-klageinstansen-i-brevet-what = The appeal body is the one that can change the decision, and your letter says who it is.
place-ligebehandlingsnaevnet = Ligebehandlingsnævnet (Board of Equal Treatment)
place-ligebehandlingsnaevnet-what = It is a board that decides complaints about discrimination and can award you compensation.
place-borgmesteren = the responsible mayor (borgmester)
place-borgmesteren-what = It is the politician who is in charge of the area.
place-tilsynet = Ankestyrelsens Tilsyn (municipal supervision)
place-tilsynet-what = It is the state supervision that looks at whether the municipality follows the law.
place-ombudsmanden = Folketingets Ombudsmand (the Parliamentary Ombudsman)
place-ombudsmanden-what = It is Parliament’s watchdog over public authorities, which can criticise a decision but not change it.
place-domstolene = the courts
place-domstolene-what = They are the judges who decide lawsuits and can say that a decision does not hold.
place-fagforeningen = your union
place-fagforeningen-what = It knows the rules for your job and can help you deal with your workplace.

## Doors: channel

channel-forvaltningen = Call, write to or go to the department that has your case or the task. It is best to write, so you have it in writing.
channel-afsenderen = Call or write to the department named in the letter. If you have no letter, ask where your case is being handled.
channel-kommunen-frit = Send the complaint to the department in the municipality that made the decision. You can write, call or go there. Do not send it straight to Ankestyrelsen.
channel-udbetaling-danmark = Complain to Udbetaling Danmark by phone or in writing. Do not send the complaint to the municipality, and not straight to Ankestyrelsen.
channel-skolen-foerst = Send the complaint to the school or the department that made the decision. They look at the case again before the board gets it.
channel-klageportalen-direkte = Send the complaint straight to Byggeklageenheden and not to the municipality. It is best to use Klageportalen. You can also send an e-mail.
channel-klageportalen-via-kommunen = Complain on Klageportalen with MitID. The portal sends the complaint to the municipality, which looks at the case first. If you cannot use the portal, ask the municipality for an exemption, and say why.
channel-som-brevet-siger = Do what your letter says under klagevejledning (how to complain). If you cannot find it, contact the department that made the decision.
channel-ligebehandlingsnaevnet = Use the form on Ankestyrelsen’s website, or send the complaint by post.
channel-borgmesteren = Write a letter or an e-mail to the mayor who is in charge of the area.
channel-rykker = Call or write to the department that has your complaint. Ask how far they have got and when you will get an answer.
channel-rykker-udbetaling = Call or write to Udbetaling Danmark. Ask how far they are and when you will get an answer.
channel-vent-der = The case is already there. You do not have to send anything new, only wait for an answer.
channel-vent-i-naevnet = The board has your complaint. Send nothing new, but answer if the board asks you something.
channel-ombudsmanden = Use the form on the ombudsman’s website or Digital Post. You can also send a letter, call or go there.
channel-domstolene = A court case starts in the district court (byretten). Get free advice from legal aid (retshjælp) before you start.
channel-fagforeningen = Call or write to your union. You can also talk to your union rep (tillidsrepræsentant), the colleague you have chosen to help you.

## Doors: deadline

deadline-none = There is no fixed time limit here. If you want to complain, it is best to do it soon.
deadline-letter = Look for a time limit in your letter or your papers. A complaint must have arrived by that day at the latest. If you cannot find the limit, ask at once.
deadline-payment = Your objection must have arrived before the charge has to be paid. See the date on the charge. We could not confirm how many days you have.
deadline-notfound = We have not found a time limit that holds in all cases. It can be short, so get advice soon.
deadline-weeks-receipt = { $n } weeks from the day you got the decision. The complaint must have arrived by the last day.
deadline-weeks-told = { $n } weeks from the day you were told of the decision. The complaint must have arrived by the last day.
deadline-weeks-communication = { $n } weeks from the day you got notice of the decision. If the decision was published, the time may run from that day. The complaint must have arrived by the last day.
deadline-months-decision = { $n } months from the day you got the last decision in the case.
deadline-years-decision = { $n ->
    [one] { $n } year from the day you got the last decision in the case.
   *[other] { $n } years from the day you got the last decision in the case.
}

## Doors: fee

fee-none = It is free.
fee-notfound = We have found nothing about a fee, so it is not confirmed that it is free.
fee-naevn-senere = It is free to send the complaint. You only pay if the municipality keeps its decision and sends the case on. For private persons the fee is from about 900 kr. (2016 level, adjusted each year). You get it back if you win, in full or in part.
fee-retsafgift = A court case costs 750 kr. when it is about 100,000 kr. at most or not about money at all. If the sum is larger, it costs 1,500 kr. plus a fee for the hearing.

## Doors: act

act-aktivsociallov = Lov om aktiv socialpolitik (act on active social policy)
act-udbetaling-danmark = The act on Udbetaling Danmark and the act on the benefit
act-sygedagpengelov = Sygedagpengeloven (sickness benefit act)
act-beskaeftigelseslov = Lov om en aktiv beskæftigelsesindsats (act on active employment)
act-aeldrelov = Ældreloven (elderly-care act) or serviceloven (social services act)
act-folkeskolelov = Folkeskoleloven (school act)
act-byggelov-planlov = Byggeloven and planloven (building act and planning act)
act-faerdselslov = Færdselsloven (road traffic act)

## Doors: hours

hours-ankestyrelsen = Monday to Friday, 9 am to 3 pm.

## Routes

route-klag-title = Complain to { $place }
route-klag-why = You are complaining about a decision: what the municipality says you may have, may do or must do. The law says who looks at it.
route-klag-udbetaling-title = Complain to { $place } through Udbetaling Danmark
route-klag-udbetaling-why = It is not the municipality that decided. Udbetaling Danmark looks at the case again and sends the complaint on if it keeps its decision.
route-klag-direkte-title = Complain to { $place }
route-klag-direkte-why = You are complaining about a decision under the building act or the planning act. Each act has its own board. A complaint to one does not count with the other.
route-klag-ukendt-title = Complain to { $place }
route-klag-ukendt-why = The law says who can change a decision. We do not know which act yours rests on, but your letter does.
route-indsigelse-title = Send your objection to { $place }
route-indsigelse-why = The municipality itself gave you the charge. No appeal body can change it, so first tell the municipality why it is wrong.
route-fejl-i-klagen-title = Put the mistake in your complaint to { $place }
route-fejl-i-klagen-why = The decision and the mistake belong together. Those who look at the complaint can also look at whether the case was handled properly. That is why the mistake goes into the same complaint.
route-fejl-udbetaling-title = Write the mistake in your complaint to { $place }
route-fejl-udbetaling-why = It is not the municipality but Udbetaling Danmark that has the case. The mistake belongs in the complaint about the decision.
route-fejl-i-indsigelsen-title = Write the mistake in your objection to { $place }
route-fejl-i-indsigelsen-why = You can still object to the municipality. Write both why the decision is wrong and what went wrong in the case.
route-venter-title = Wait for an answer from { $place }
route-venter-why = You have complained, and the municipality is looking at the decision again. It normally has four weeks for this. If it keeps the decision, it sends the complaint on to Ankestyrelsen itself.
route-venter-udbetaling-title = Wait for an answer from { $place }
route-venter-udbetaling-why = You have complained, and Udbetaling Danmark looks at the decision again. If it keeps the decision, it sends the complaint on to Ankestyrelsen itself.
route-venter-indsigelse-title = Wait for an answer from { $place }
route-venter-indsigelse-why = You have objected to the municipality, and it must answer you. No appeal body can take the case meanwhile.
route-venter-paa-svar-title = Wait for an answer from { $place }
route-venter-paa-svar-why = You have complained, and the municipality normally looks at the case first. Your letter says who gets the complaint after that.
route-venter-i-naevnet-title = Wait for an answer from { $place }
route-venter-i-naevnet-why = You have sent your complaint, and it is now being dealt with. If you have only complained to one place, see in the letter if you must also complain to the other.
route-afgjort-title = Get advice before you go to the ombudsman or the court
route-afgjort-why = You have used your right to complain, and the appeal body has decided the case. The ombudsman can look at whether mistakes were made. The court can say that the decision does not hold.
route-afgjort-plan-title = Get advice before you go to the ombudsman or the courts
route-afgjort-plan-why = The board has decided the case. The ombudsman can look for mistakes. A court can say that the decision is not valid, but the time limit is short.
route-afgjort-uden-naevn-title = Get advice before you go to { $place }
route-afgjort-uden-naevn-why = The municipality has answered you, and there is no appeal body in this kind of case. Only the courts can change the decision.
route-hos-tilsynet-title = Wait for an answer from { $place }
route-hos-tilsynet-why = The supervision has the case now. It is best to get its answer before you go on.
route-hos-ombudsmanden-title = Wait for an answer from { $place }
route-hos-ombudsmanden-why = The ombudsman has the case now. It is best to get that answer before you go on.
route-hos-domstolene-title = Wait for an answer from { $place }
route-hos-domstolene-why = The court has the case now. When a case is in court, it is the court that decides it.
route-personale-title = Complain to { $place }
route-personale-why = You should be met with respect. Start where it happened. They must have a chance to answer you and put it right.
route-sagsbehandling-title = Complain to { $place }
route-sagsbehandling-why = You are complaining about case handling, that is, the way your case is dealt with. The department must first have a chance to answer you and put it right.
route-opgave-title = Complain to { $place }
route-opgave-why = It is a practical task and not a decision. Those in charge of the task must have a chance to put it right.
route-naeste-led-title = Complain to { $place }
route-naeste-led-why = You have complained to the department. When it does not answer, or the answer is not good enough, you can take the complaint further.
route-kan-ikke-selv-title = Get help from { $place }
route-kan-ikke-selv-why = You do not have to stand alone. You can get help when you cannot manage the talk with the municipality yourself.
route-serviceniveau-title = Write to { $place }
route-serviceniveau-why = The politicians have decided how much the municipality does for everyone. This is called the level of service (serviceniveau). You cannot complain about it, but you can always tell the one in charge what you think.
route-diskrimination-title = Complain to { $place }
route-diskrimination-why = The department must have a chance to answer you and put it right. Ligebehandlingsnævnet can award you compensation. If you are also unhappy with a decision, complain about that first, before the time limit passes.
route-ansat-title = Talk to { $place }
route-ansat-why = It is about your own job with the municipality. Other rules apply here, and the union knows them.
route-forslag-title = Send your idea to { $place }
route-forslag-why = An idea is not a complaint. There is no time limit, and you can write as you like.
route-brev-title = Ask { $place }
route-brev-why = You may always ask what a letter means. The municipality has a duty to guide you. If there is a time limit in the letter, it runs while you ask.
route-tvivl-title = Ask { $place }
route-tvivl-why = You do not have to know yourself where your case belongs. The municipality has a duty to guide you, also if you ask in the wrong place.

## Status: the label

standing-first = First
standing-alongside = At the same time
standing-later = Later
standing-maybe = Maybe
standing-no = Not here

## Status: the department, the school and the sender

status-forvaltningen-ser-igen = Often the department looks at the decision again before the appeal body gets the case.
status-forvaltningen-ser-maaske-igen = Many complaints must be sent to the department, which looks at the case again. Your letter says if yours is one of them.
status-forvaltningen-ikke-klagen = Do not send the complaint to the department. But it can tell you why it decided as it did.
status-forvaltningen-kan-have-skrevet = Often it is the department that has written to you. Then that is whom to ask.
status-forvaltningen-har-besluttet = If the department has answered you, you do not need to complain here again. You can still ask if something is unclear.
status-forvaltningen-om-opgaven = Is it a task that was done badly? Then complain to the department, for example if the home help does not come.
status-naevnet-har-klagen = You have sent the complaint. You do not have to send it to the department again.
status-venter-paa-dem = Your case is somewhere else now. Wait for the answer from there.
status-ikke-kommunen = It is not the municipality that decided the case.
status-leder-og-hr = Talk first to your manager, your union rep or HR.

## Status: the appeal bodies

status-anden-klageinstans = Your complaint belongs somewhere else, unless your letter names Ankestyrelsen.
status-ankestyrelsen-hvis-brevet-siger = Only if your letter names Ankestyrelsen as the appeal body.
status-ankestyrelsen-kun-afgoerelser = Ankestyrelsen only takes complaints about certain decisions, for example on sickness benefit. Right now your case does not belong here.
status-ankestyrelsen-venter = The municipality itself sends the complaint here if it keeps its decision. You do not have to send anything.
status-ankestyrelsen-efter-udbetaling = Udbetaling Danmark sends the complaint on here if it keeps its decision. You do not have to send anything.
status-hvis-det-er-en-afgoerelse = If your letter is a decision, the complaint may end up here. Look for the klagevejledning (how to complain) in the letter.
status-afgjort-af-instans = The appeal body has decided the case. That is why you cannot complain here.
status-ingen-klageinstans = There is no appeal body in this kind of case.
status-ingen-klage = An idea is not a complaint about a decision.
status-ingen-klage-over-niveau = You cannot complain here about what the politicians have decided for everyone.

## Status: the mayor

status-borgmesteren-kun-serviceniveau = The mayor is the right place when it is about what the politicians have decided for everyone.
status-borgmesteren-om-opgaven = You can also complain to the mayor. Complain to the department all the same, so you can go further later.
status-borgmesteren-hvis-opgave = If your complaint is about a practical task, such as sweeping or home help, you can write to the mayor too.

## Status: oversight, ombudsman and courts

status-tilsynet-lovlighed = The supervision only looks at whether the municipality follows the law. It chooses its own cases and does not take cases that others can deal with.
status-tilsynet-ikke-efter-instans = The supervision does not take cases that an appeal body can deal with.
status-tilsynet-ikke-niveau = The supervision only looks at whether the municipality follows the law. It does not say what is fair.
status-ansat-ikke-her = The supervision does not take cases about your own job.
status-efter-tilsynet = Wait for an answer from the supervision. After that you can complain to the ombudsman.
status-ombudsmanden-til-sidst = Use the other ways first. You normally have one year to complain to the ombudsman.
status-ombudsmanden-ikke-politik = The ombudsman normally does not take complaints about what the municipality’s politicians have decided.
status-domstolene-til-sidst = The court is normally the last way out. It costs money, so get advice first.

## Steps: do

step-klag-alligevel = Complain anyway, and do it now. Write why the complaint is late, for example serious illness, and send proof. The appeal body decides if it will take the complaint.
step-klag-alligevel-med-fejlen = Complain about the decision anyway, and do it now. Write why you are late, and what went wrong in the case. The appeal body decides if it takes the complaint.
step-betal-eller-spoerg = Ask the municipality today if you can still complain, and if you have to pay in the meantime. A charge you do not pay ends with Gældsstyrelsen (the debt collection agency).
step-spoerg-om-indsigelsen = Ask the municipality today if it will still look at your objection. Write why it is late.
step-bed-om-begrundelse = Ask those who made the decision for the reasons and for guidance on how to complain, in writing. You have a right to both. Send the complaint anyway, because you should count on the time running.
step-bed-om-skriftligt = Ask for the decision in writing, with reasons and guidance on how to complain. You have a right to it, but it is best to ask within 14 days. Send the complaint anyway, because you should count on the time running.
step-find-datoen = Find the day you got the decision. In Digital Post it is the day it came. If you are not sure, complain at once.
step-send-i-tide = Send the complaint in good time. It must have arrived before the time limit passes. It is not enough that you have sent it. If time is short, do not use letter post.
step-to-klager = If the letter names both byggeloven (the building act) and planloven (the planning act), send two complaints. One goes to Byggeklageenheden, the other to Planklagenævnet.
step-kun-jura = Write which rule you think the municipality has broken. The boards look almost only at whether the law was followed. It is not enough that you find the building ugly.
step-goer-indsigelse = Complain before the charge has to be paid. Write briefly what happened and why the charge is wrong. Ask if you have to pay in the meantime. It is not certain that the payment can wait.
step-god-tro = It is not enough that you thought you could park there. Write what else shows that the charge is wrong.
step-saet-kryds-ved-loven = See if the letter says ældreloven or serviceloven. Put a cross next to the act, and name it in your complaint.
step-skriv-kort = Write that you complain and, if you can, why. If you are short of time, send a short complaint now and explain more later. The municipality can help you write.
step-spoerg-om-raad = Have you asked for advice or guidance and got a no? You can complain about that too. Write it in your complaint.
step-skriv-fejlen-i-klagen = Were there also mistakes in the way the case was handled? Write them in the same place. Those who look at the complaint can look at the mistakes too.
step-ryk-for-svar = If you have waited long, call and ask for an answer. In social cases the municipality normally has four weeks. Ask if the complaint has been decided or sent on.
step-spoerg-naevnet = Ask Nævnenes Hus how far your complaint has got. If you get a bill for a fee from Planklagenævnet, pay it on time.
step-vent-paa-svaret = Wait for the answer before you complain to others. If it takes long, ask how far they have got.
step-faa-retshjaelp = Get free advice from legal aid (retshjælp) before you make up your mind. Ask what it costs and if there is a time limit.
step-ombudsmanden-krav = If you complain to the ombudsman, do it within one year. Give your name and address. The ombudsman chooses which cases to take up.
step-retten-seks-maaneder = If the case is about planloven (the planning act), it must go to court within six months. Ask legal aid about the exact day.
step-tal-med-tillidsrepraesentanten = Talk to your union rep (tillidsrepræsentant), your manager or HR. The union rep is the colleague you have chosen to help you.
step-skriv-til-borgmesteren = Write what you are unhappy with and what you would like to see changed. The municipality’s website shows who is in charge.
step-skriv-hvad-der-skete = Write down what happened, where and when, and who was there. Do it while you remember it.
step-naevnet-kan-give-godtgoerelse = Complain to Ligebehandlingsnævnet as well if you want compensation. You must be the person it happened to. The claim normally lapses after three years.
step-tal-med-teamet = Talk to the team or firm named in your letter about the help. Say what does not work.
step-meld-det = Report it to the department. Write where it is and what is wrong. Feel free to send a photo.
step-klag-til-den-der-udfoerer = Complain to the department that is in charge of the task. Write what is wrong, where and when.
step-klag-hvor-sagen-er = Call or write to your caseworker or to the head there. Say that it is a complaint.
step-se-efter-klagevejledning = See if your letter tells you how to complain. If it does, complain about the decision before the time limit. Put the mistake in the same complaint.
step-naevn-datoen = Write when you complained to the department, and who you complained to.
step-vedlaeg-svaret = Send the department’s answer too. Write why you are unhappy with it.
step-sig-du-ikke-kan-selv = Say at once that you cannot manage the talk with the municipality yourself. Say also what you need help with.
step-find-sidste-dag = If you have a letter, look for a time limit or a date. Do that first, and ask before that day.
step-bed-om-forklaring = Ask them to explain what it means and what you have to do. The municipality has a duty to guide you.
step-behandl-som-afgoerelse = Does the letter look like a yes, a no or a demand? Then count on it being a decision, and on the time running.
step-skriv-forslaget = Write briefly what can be better, and how. It is enough to write to one place.
step-bed-om-kvittering = Ask for a receipt, so you can show that the complaint has arrived.
step-bed-om-svar = Ask for a receipt for the complaint. Ask when you will get an answer.

## Steps: have ready

step-have-brevet = Find the letter if you have one. Answer what they ask, so they can deal with the case.
step-have-p-numre = Find the car’s number plate and the reference number on the charge.
step-have-beviser = Gather what shows what happened: letters, messages, dates and names.
step-have-bisidder = You may bring a support person (bisidder). It is someone who stands by you at meetings. Another person can also complain for you if you give written authority (fuldmagt).
step-have-en-hjaelper = Is there someone you trust? Bring that person to meetings as a support person (bisidder). The person can also speak for you if you give written authority (fuldmagt).
step-have-fuldmagt = If someone else is to complain for you, write a fuldmagt. It is a paper that lets another person act for you.

## Steps: what happens then

step-saa-genvurdering = The municipality looks at the decision again within four weeks. This is called reassessment (genvurdering). If it keeps the decision, it sends the complaint on to Ankestyrelsen itself.
step-saa-udbetaling = Udbetaling Danmark looks at the decision again. If it keeps it, it sends the complaint on within four weeks. If you are told to pay back housing benefit, the claim waits while you complain.
step-saa-skolen-ser-igen = The school or the department looks at the case again within four weeks. If you get a no, they send the complaint on to the board. If you get only part of it, you have four weeks to say that you still complain.
step-saa-portalen = Planklagenævnet gets the case only when the municipality has looked at it again. Byggeklageenheden gets your complaint straight away. The building work does not stop just because you complain.
step-saa-ingen-pause = The decision normally applies while you wait. Ankestyrelsen can change it for the better for you, but also for the worse.
step-saa-parkering = The municipality answers your objection. If it says no, only the courts can change that. A charge you do not pay ends with Gældsstyrelsen (the debt collection agency).
step-saa-ingen-ny-afgoerelse = The ombudsman can criticise and recommend, but cannot give you a new decision.

## Confidence

confidence-sourced = Read in the source
confidence-part = Partly confirmed
confidence-unconfirmed = Not confirmed
