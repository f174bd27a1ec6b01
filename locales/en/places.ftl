### The places, and how a complaint reaches them.

## Places

place-forvaltningen = the department (forvaltningen)
place-forvaltningen-what = The part of the municipality that has your case or has to do the task.
place-skolen = the school or the department (forvaltningen)
place-bevillingsmyndigheden = the authority that withdrew the licence
place-afsenderen = the sender of the letter
place-afsenderen-what = The office that wrote to you. It has a duty to guide you.
place-udbetaling-danmark = Udbetaling Danmark
place-udbetaling-danmark-what = The authority that pays housing benefit, old-age pension, parental benefit, child benefit and more.
place-gaeldsstyrelsen = Gældsstyrelsen
place-socialtilsynet = socialtilsynet
place-socialtilsynet-what = It inspects residences and foster families in several municipalities.
place-movia = Movia
place-movia-what = The transport company that runs the trips.
place-ankestyrelsen = Ankestyrelsen (National Social Appeals Board)
place-ankestyrelsen-what = The state appeals board. It can change decisions on benefits, work, care and more.
place-klagenaevnet-specialundervisning = Klagenævnet for Specialundervisning (Complaints Board for Special Education)
place-klagenaevnet-specialundervisning-what = A board that can change decisions on special-needs teaching.
place-mobbeinstansen = Den Nationale Klageinstans mod Mobning
place-mobbeinstansen-what = The National Complaints Board against Bullying. It looks at whether the school does what the law requires against bullying.
place-byggeklageenheden = Byggeklageenheden (Building Appeals Unit)
place-byggeklageenheden-what = A part of Nævnenes Hus. It looks at whether the municipality has followed the Building Act.
place-planklagenaevnet = Planklagenævnet (Planning Appeals Board)
place-planklagenaevnet-what = A board in Nævnenes Hus. It mostly looks at whether the municipality has followed the Planning Act.
place-miljoeklagenaevnet = Miljø- og Fødevareklagenævnet
place-miljoeklagenaevnet-what = The Environment and Food Board of Appeal, a board in Nævnenes Hus. It looks at decisions on environment and nature.
place-energiklagenaevnet = Energiklagenævnet
place-energiklagenaevnet-what = The Energy Board of Appeal, a board in Nævnenes Hus. It looks at the municipality’s decisions on heating.
place-anden-afsender = the authority that has the case
place-anden-afsender-what = It sent the letter, or it has to answer. It is not the municipality (kommunen).
place-klageportalen = Klageportalen (the Complaint Portal)
place-vejdirektoratet = Vejdirektoratet
place-vejdirektoratet-what = The Danish Road Directorate. It looks at the municipality’s decisions on roads.
place-byfornyelsesnaevnet = Byfornyelsesnævnet
place-byfornyelsesnaevnet-what = A board for homes that are dangerous or bad to live in. Each region has its own.
place-digitaliseringsministeriet = Digitaliseringsministeriet
place-digitaliseringsministeriet-what = The Ministry for Digital Affairs. It decides complaints about CPR, the register with your address and your number.
place-trafikstyrelsen = Trafikstyrelsen
place-trafikstyrelsen-what = The state agency that decides complaints about driving licences.
place-rigspolitiet = Rigspolitiet
place-rigspolitiet-what = The top leadership of the police.
place-digitaliseringsstyrelsen = Digitaliseringsstyrelsen
place-digitaliseringsstyrelsen-what = The Agency for Digital Government. It decides complaints about MitID and about websites people cannot use.
place-familieretshuset = Familieretshuset
place-familieretshuset-what = The Agency of Family Law. It decides cases about contact, custody, names and more.
place-udlaendingestyrelsen = Udlændingestyrelsen
place-udlaendingestyrelsen-what = The Danish Immigration Service. It chooses which municipality a refugee must live in.
place-patientklager = Styrelsen for Patientklager
place-patientklager-what = The Danish Agency for Patient Complaints. It takes complaints about treatment and rights in the health service.
place-skatteankestyrelsen = Skatteankestyrelsen
place-skatteankestyrelsen-what = The Danish Tax Appeals Agency. It takes complaints about tax, valuation and debt collection.
place-huslejenaevnet = Huslejenævnet
place-huslejenaevnet-what = The Rent Tribunal. It settles disputes between tenants and private landlords.
place-beboerklagenaevnet = Beboerklagenævnet
place-beboerklagenaevnet-what = The Tenants’ Complaints Board. It settles disputes between tenants and social housing associations.
place-energiankenaevnet = Ankenævnet på Energiområdet
place-energiankenaevnet-what = The Energy Supplies Complaint Board. It decides complaints from customers about energy bills.
place-parkeringsklagenaevnet = Parkeringsklagenævnet
place-parkeringsklagenaevnet-what = The Parking Complaints Board. It only takes charges from private parking firms.
place-taxinaevnet = Klagenævnet for Taxi
place-taxinaevnet-what = The Taxi Complaints Board, for taxi passengers.
place-bus-tog-naevnet = Ankenævnet for Bus, Tog og Metro
place-bus-tog-naevnet-what = A board for customers of buses, trains and metro.
place-klagenaevnet-udbud = Klagenævnet for Udbud
place-klagenaevnet-udbud-what = The Complaints Board for Public Procurement. It looks at whether the rules on tenders were followed.
place-akassenaevnet = Center for Klager om Arbejdsløshedsforsikring
place-akassenaevnet-what = A state centre for complaints about unemployment insurance. It looks at the decisions of the unemployment funds (a-kasser).
place-akassen = your unemployment fund (a-kasse)
place-seniorpensionsenheden = Seniorpensionsenheden (in ATP)
place-hegnsynet = hegnsynet
place-hegnsynet-what = Three independent people who settle disputes about hedges and fences.
place-politiet = the police
place-politiet-what = It is the police who can step in over dogs that are a nuisance and parties that are noisy.
place-politiklagemyndigheden = Den Uafhængige Politiklagemyndighed
place-politiklagemyndigheden-what = The Independent Police Complaints Authority. It looks at complaints about how the police behaved.
place-datatilsynet = Datatilsynet
place-datatilsynet-what = The Danish Data Protection Agency. It checks how personal data are used.
place-klageinstansen-i-brevet = the place named in your letter
place-klageinstansen-i-brevet-what = The body that can change the decision. Your letter says which one it is.
place-ligebehandlingsnaevnet = Ligebehandlingsnævnet (Board of Equal Treatment)
place-ligebehandlingsnaevnet-what = A board that decides complaints about discrimination and can award you compensation.
place-whistleblowerordningen = the whistleblower scheme (whistleblowerordningen)
place-whistleblowerordningen-what = It takes reports of serious wrongdoing from people who work or have worked in or for the municipality.
place-borgmesteren = the responsible mayor (borgmester)
place-borgmesteren-what = The politician in charge of the area.
place-tilsynet = Ankestyrelsens Tilsyn (municipal supervision)
place-tilsynet-what = The state body that checks whether the municipality follows the law.
place-ombudsmanden = Folketingets Ombudsmand (the Parliamentary Ombudsman)
place-ombudsmanden-what = Parliament’s watchdog over public authorities. It can criticise a decision but not change it.
place-domstolene = the courts
place-domstolene-what = The courts can say that a decision is not valid.
place-fagforeningen = your union
place-fagforeningen-what = It knows the rules for your job and can help you deal with your workplace.

## Channels

channel-forvaltningen = Call, write to or go to the department that has your case or the task. It is best to have it in writing.
channel-ring-eller-skriv = Call or write to the office that gave the ban. Do not turn up.
channel-afsenderen = Call or write to the department named in the letter. If you have no letter, ask where your case is being handled.
channel-kommunen-frit = Send the complaint to the department in the municipality that made the decision. You can write, call or go there. Do not send it straight to Ankestyrelsen.
channel-udbetaling-danmark = Complain to Udbetaling Danmark by phone or in writing. Do not send the complaint to the municipality, and not straight to Ankestyrelsen.
channel-skolen-foerst = Send the complaint to the school or the department that made the decision. They look at the case again before the board gets it.
channel-klageportalen-direkte = Send the complaint straight to Byggeklageenheden and not to the municipality. It is best to use Klageportalen. You can also send an e-mail.
channel-klageportalen-via-kommunen = Complain on Klageportalen with MitID. The portal sends the complaint to the municipality, which looks at the case first. If you cannot use the portal, ask the municipality for an exemption today, say why, and enclose the complaint.
channel-som-brevet-siger = Do what your letter says about how to complain (klagevejledning). If you cannot find it, contact the department that made the decision.
channel-ligebehandlingsnaevnet = Use the form on Ankestyrelsen’s website, or send the complaint by post.
channel-borgmesteren = Write a letter or an e-mail to the mayor who is in charge of the area.
channel-rykker = Call or write to the department that has your complaint. Ask how far they have got and when you will get an answer.
channel-rykker-udbetaling = Call or write to Udbetaling Danmark. Ask how far they have got and when you will get an answer.
channel-rykker-hjemvist = Write to the office that made the first decision. Ask when the new one will come.
channel-papirer-direkte = Send the complaint straight there and not to the municipality.
channel-vent-der = The case is already there. You need not send anything new there.
channel-vent-i-naevnet = Your complaint has been sent. Send nothing new, but answer if anyone asks you something about the case.
channel-som-dommen-siger = Do what the judgment or the court’s letter says. If you are in doubt, call the court.
channel-ombudsmanden = Use the form on the ombudsman’s website or Digital Post. You can also send a letter, call or go there.
channel-boernekontoret = Call or write to the Ombudsman’s office for children, Børnekontoret.
channel-domstolene = A court case starts in the district court (byretten). Get free advice from a legal advice centre (retshjælp) before you start.
channel-fagforeningen = Call or write to your union.
channel-afsenderen-sender-videre = Send the complaint to the office that made the decision. It passes it on together with its answer.
channel-kommunen-sender-videre = Send the complaint to Borgerservice in the municipality. They look at the case again and send it on if they stand by it.
channel-aktindsigt = Send the complaint to the department that said no. If it stands by its decision, it must send the complaint on within seven working days.
channel-aktindsigt-venter = Write to the department you asked for the papers. Say that you are complaining about the wait. It must answer you or send the complaint on.
channel-egne-papirer = Write to the department that has your case. Ask for all the papers in the case, and for a date when they will come.
channel-ankestyrelsen-direkte = Send the complaint straight to Ankestyrelsen. The municipality does not have to look at it first.
channel-underretning-ankestyrelsen = Call or write to Ankestyrelsen. Say that it is a report of concern about a child (underretning). Outside opening hours there is an emergency phone.
channel-underretning = Call the municipality, and say: “I am worried about a child, and this is a report (underretning).”
channel-socialtilsynet = Send the complaint to socialtilsynet, which made the decision. It looks at the case again and sends it on.
channel-bekymring-for-sted = Write to or call socialtilsynet. You need not say who you are.
channel-naevnet-direkte = Send the complaint straight to the board and not to the municipality.
channel-byretten-anbringelse = Ask Ankestyrelsen to send the case to the court. The deadline is in the letter from Ankestyrelsen.
channel-beboerklagenaevnet = Write to the housing association first. Then send the complaint to the board, which you reach through the municipality. Send the tenancy agreement too.
channel-huslejenaevnet = Write to the landlord first. Then send the case to the board in Digital Post or as a letter. Send the whole tenancy agreement too.
channel-energiankenaevnet = First complain in writing to the company. If it says no, or does not answer within 30 days, use the complaint form on the board’s website.
channel-parkeringsklagenaevnet = First complain in writing to the firm. If it says no, or does not answer within three months, complain on the board’s website.
channel-taxinaevnet = First complain to the taxi office (kørselskontor) that the taxi belongs to. Then use the form on the board’s website.
channel-bus-tog-naevnet = First complain to the company. If it says no, the board can look at the case.
channel-bevilling-retten = Ask in writing for the court to look at the case. They send it on.
channel-datatilsynet = Use the form on Datatilsynet’s website, or write in your own words. Give your name and address.
channel-erstatning = Use the municipality’s form for compensation, or write a letter. Say where and when it happened, and why it is the municipality’s fault.
channel-gaeldsstyrelsen = Tell Gældsstyrelsen in writing what you disagree with, and send the decision too. If it stands by its decision, it sends the complaint on.
channel-skylder-jeg = Write to the department in the municipality that sent the bill. Say that you do not think you owe the money. If the bill is based on a decision, complain before the deadline in it.
channel-hegnsynet = Write to the chair of hegnsynet. The municipality can tell you the name. Give the address and say what you want.
channel-mitid = Call, write in Digital Post, or send an e-mail or a letter. Write “Klage over MitID”.
channel-familieretshuset = Send the complaint to Familieretshuset and not to the municipality.
channel-familieretshuset-digitalt = Complain online to Familieretshuset and not to the municipality. Otherwise the complaint may be rejected. If you cannot complain online, ask Familieretshuset in good time.
channel-webtilgaengelighed = First write to the body that runs the page, and say what does not work. If it is not solved after ten working days, write to Digitaliseringsstyrelsen, or call { $digitaliseringsstyrelsen-webtilgaengelighed }.
channel-bed-om-nyt-blik = Write to Udlændingestyrelsen, and ask it to look at the case again (genoptage den).
channel-mobning = Complain to the head teacher. If you do not get all you asked for, the municipality sends the complaint on.
channel-movia = Complain to Movia about the trip. The municipality only decides who may use the service.
channel-patientklager = Use the digital form on borger.dk with MitID. If you are exempt from Digital Post, you can use a paper form. You get it from the agency or a patient adviser (patientvejleder).
channel-politiet = Talk to the neighbour first if you can. If a party is noisy right now, call the police on 114. The police also deal with dogs that are a nuisance.
channel-politiklagemyndigheden = Use the form on the authority’s website with MitID. You can also call or go there.
channel-skatteankestyrelsen = Complain on Skatteankestyrelsen’s website with MitID. Pay the fee at the same time.
channel-tilsynet = Tell Ankestyrelsens Tilsyn in writing what the municipality does, and which rule you think it breaks.
channel-valg = Write to the municipality. If it is a parliamentary election, an EU election or a referendum, write to { $forvaltningen-valg }.
channel-vejdirektoratet = Write to Vejdirektoratet. Only those the decision is about can complain.
channel-parkering-indsigelse = Complain to the municipality as it says on the charge. Your complaint is called an objection (indsigelse).

## Deadlines

deadline-none = There is no fixed deadline.
deadline-letter = Look for a deadline in your letter or your papers. A complaint must have arrived by that day. If you cannot find it, ask at once.
deadline-reply = Answer by the day in the letter. If there is no day, answer as soon as you can.
deadline-payment = Your objection must have arrived before the charge has to be paid. The date is on the charge.
deadline-notfound = We have not found a fixed deadline. Do it as soon as possible.
deadline-weeks-receipt = { $n } weeks from the day you got the decision. The complaint must have arrived by the last day.
deadline-weeks-told = { $n } weeks from the day you were told of the decision. The complaint must have arrived by the last day.
deadline-weeks-communication = { $n } weeks from the day you got notice of the decision. If the decision was published, the time may run from that day. The complaint must have arrived by the last day.
deadline-months-decision = { $n } months from the day you got the last decision in the case.
deadline-years-decision = { $n ->
    [one] { $n } year from the day you got the last decision in the case.
   *[other] { $n } years from the day you got the last decision in the case.
}
deadline-days-award = { $n } days from the day the result was published or you were told of it. Count from the first of the two. If you were not chosen to bid, the deadline is shorter.
deadline-days-notice = { $n } days from the day you got notice that you can complain. The notice comes in Digital Post.
deadline-months-event = { $n } months from the day it happened. If more time has passed, ask all the same.
deadline-months-letter = { $n } months from the day you got the letter.
deadline-soon = Within reasonable time. There is no fixed day, so do not wait.
deadline-weeks-election = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
} after the election. Before the election, contact the municipality at once.
deadline-years-damage = Claims normally lapse after { $n } years. Report the damage at once.
deadline-years-knowledge = { $n } years from the day you knew or should have known that something was wrong. Never later than five years after the treatment.
deadline-today = There is no deadline, but do it today.

## Fees

fee-none = It is free.
fee-notfound = We do not know if there is a fee. Ask, but do not wait because of that.
fee-naevn-senere = It is free to send the complaint. If the municipality stands by its decision and sends the case on, you pay a fee. You get it back if you win, even in part, or if the board rejects the complaint. The amount changes every year.
fee-retsafgift = The court fee is 750 kr. when the case is about 100,000 kr. at most or not about money at all. Otherwise it is 1,500 kr. plus a fee for the hearing. Also ask what it may cost to lose.
fee-beboerklagenaevn = It cost 167 kr. in 2024 and goes up every year. You do not get the money back.
fee-bus-tog-naevn = The board charges a fee. See the price on the board’s website. The money comes back if the customer wins, in full or in part.
fee-energiankenaevn = There is a fee. You get it back if you win.
fee-huslejenaevn = It cost 357 kr. in 2024 and goes up every year. You do not get the money back.
fee-parkeringsklagenaevn = 175 kr., which you get back if you win.
fee-taxinaevn = 175 kr.
fee-udbud = 10,000 kr. or 20,000 kr., depending on the size of the tender. You get it back if you win.
fee-vurdering = Normally 1,200 kr. for each valuation. For some older valuations it is 600 kr. You get it back if you win in full or in part.
fee-hegnsyn = It cost 2,100 kr. in 2024. Hegnsynet decides who pays. It is normally the one who loses.

## Notes on hours

hours-note-2020 = The hours are from 2020.
hours-note-aeldre-side = The hours are from an older page.

## Pages

page-borger = Go to borger.dk

## Acts: what their names mean; the names themselves stand beside it in the original language

act-aktivsociallov = Act on Active Social Policy
act-udbetaling-danmark = the Act on Udbetaling Danmark and the Act on the benefit
act-sygedagpengelov = Sickness Benefit Act
act-beskaeftigelseslov = Act on Active Employment
act-beskaeftigelseslov-ny = The new act on employment (Den nye lov om beskæftigelse)
act-aeldrelov = Elderly Care Act or Social Services Act
act-folkeskolelov = School Act
act-byggelov-planlov = Building Act and Planning Act
act-faerdselslov = Road Traffic Act
act-adresselov = Address Act
act-aegteskabslov = Marriage Act
act-affaldsregler = the rules on waste
act-almenboliglov = Social Housing Act
act-almenlejelov = Act on Renting Social Housing
act-barnets-lov = Act on Support for Children
act-boligforholdslov = Act on Housing Conditions
act-boligstoettelov = Housing Benefit Act
act-cpr-lov = Act on the Civil Registration System
act-dagtilbud-folkeskole = Day-care Act or School Act
act-dagtilbudslov = Day-care Act
act-ejendomsvurderingslov = Property Valuation Act
act-fgu-lov = the Acts on FGU and on guidance for young people
act-folkeoplysningslov = Act on Adult Learning and Associations
act-forvaltningslov = Public Administration Act
act-fravaerslov = the rule on absence from school
act-genoptraeningslove = Social Services Act or Elderly Care Act
act-hegnslov = Fence Act
act-integrationslov = Integration Act
act-koerekortbekendtgoerelse = the rules on driving licences
act-lejelov = Rent Act
act-miljoelov = Environmental Protection Act
act-mitid-regler = the rules on MitID
act-naturlov = Nature Protection Act
act-offentlighedslov = Act on Access to Public Documents
act-paslov = Passport Act
act-pensionslov = Pension Act
act-planlov = Planning Act
act-privatvejslov = Private Roads Act
act-repatrieringslov = Repatriation Act
act-restaurationslov = Restaurant Act
act-servicelov = Social Services Act
act-servicelov-134 = Social Services Act
act-servicelov-80 = Social Services Act (serviceloven) §§ 80, 109 and 110
act-socialtilsynslov = Act on Social Supervision
act-stu-lov = Act on STU
act-sundhedslov = Health Act
act-taxilov = Taxi Act
act-trafikselskabslov = Act on Transport Companies or Social Services Act
act-udbudsklagelov = Act on the Board for Tenders
act-undervisningsmiljoelov = Act on the Learning Environment of Pupils and Students
act-vandforsyningslov = Water Supply Act
act-varmelov = Heat Supply Act
act-vejlov = Road Act
act-bbr-lov = Act on the Building Register (BBR-loven)
act-byfornyelseslov = Urban Renewal Act (byfornyelsesloven)
act-museumslov = Museum Act (museumsloven)

## The days that limits are counted from, as questions

event-receipt = When did the decision arrive?
event-communication = When did the message about the decision arrive? If it was published before that, write that day.
event-told = When did the decision come, by word of mouth or in writing?
event-notice = When did the message come in Digital Post that a complaint can be made?
event-letter = When did the letter arrive?
event-decision = When did the last decision in the case arrive?
event-knowledge = When did the mistake happen? Write the first day if there are several.
event-event = When did it happen?
event-award = When did the result arrive? If it was published before that, write that day.
event-election = When was the election?
event-complaint = When was the complaint sent?
event-request = When were the papers asked for?
deadline-weeks-complaint = The answer normally comes within { $n } weeks of the day the complaint arrived.
deadline-workdays-request = The answer should normally come within { $n } working days.
status-forvaltningen-hvis-den-har-bestemt = Has the municipality decided something about you? Then the complaint must normally be sent there within four weeks.
status-tilsynet-hvis-ingen-instans = If no appeal body can take the case itself, such as a nursery place, complain here about the refusal of the papers.
