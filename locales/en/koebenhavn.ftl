### What only Københavns Kommune brings.

## Guides

guide-koebenhavn = Københavns Kommune (City of Copenhagen)

## Questions

question-emne = Which area is it about?
question-emne-help = Each area has its own mayor.

## Options

option-emne-boern = Children, school and youth
option-emne-boern-hint = For example, nursery places or class sizes
option-emne-aeldre = Old age and health
option-emne-aeldre-hint = For example, home help and care homes
option-emne-socialt = People in need of support
option-emne-socialt-hint = For example, support for disabled people, and shelters
option-emne-by = Roads, parks and building
option-emne-by-hint = For example, cycle paths, parking and waste
option-emne-kultur = Culture and leisure
option-emne-kultur-hint = For example, books, pools and the wait at Borgerservice
option-emne-job = Jobs and newcomers
option-emne-job-hint = For example, help to find work
option-emne-hele-byen = The whole city
option-emne-hele-byen-hint = For example, the city’s money and plans
option-emne-uklart = I don’t know
option-emne-uklart-hint = You get help to find the right one

## Places

place-borgerraadgiveren = Borgerrådgiveren (the citizens’ adviser)
place-borgerraadgiveren-what = An independent office in the municipality. It helps people and businesses and looks at complaints, but cannot change decisions.
place-bif = Beskæftigelses-, Integrations- og Erhvervsforvaltningen (Employment, Integration and Business Administration)
place-buf = Børne- og Ungdomsforvaltningen (Children and Youth Administration)
place-suf = Sundheds- og Omsorgsforvaltningen (Health and Care Administration)
place-sof = Socialforvaltningen (Social Services Administration)
place-kff = Kultur- og Fritidsforvaltningen (Culture and Leisure Administration)
place-tmf = Teknik- og Miljøforvaltningen (Technical and Environmental Administration)

## Channels

channel-borgerraadgiveren = Call, go there, write in Digital Post or send a letter.
channel-parkering-koebenhavn = Complain on the municipality’s parking site. Without a Danish login you can use the international form. You can also complain in another way.
channel-whistleblower-koebenhavn = Use the whistleblower portal at Borgerrådgiveren. It is also for former employees, volunteers, trainees and staff of companies. You can be anonymous.

## Notes on hours

hours-note-eller-aftale = Visits are also possible by appointment.

## Pages

page-klageblanket = Go to the page with the complaint form
page-borgmestre = Find the responsible mayor
page-parkering = Go to the parking page
page-huslejenaevn = Go to the page about the boards
page-whistleblower = Go to the whistleblower portal

## Routes

route-diskrimination-br-title = Complain to { $place }
route-diskrimination-br-why = Borgerrådgiveren gives advice and can sometimes deal with complaints about discrimination. Ligebehandlingsnævnet can award you compensation. If you are also unhappy with a decision, complain about that first, before the deadline passes.
route-maegling-title = Ask { $place } for mediation
route-maegling-why = When you are stuck, Borgerrådgiveren can mediate, that is, help you both to agree. Borgerrådgiveren does not take sides.
route-opgave-hjemmehjaelp-title = Complain to { $place }
route-opgave-hjemmehjaelp-why = You have been granted the help, but it is not done properly. It is a practical task. Borgerrådgiveren can look at it once you have complained to the department.
route-opgave-vej-title = Complain to { $place }
route-opgave-vej-why = It is a practical task and not a decision. Borgerrådgiveren can look at it once you have complained to the department.

## Statuses

status-borgmesteren-hvis-opgave = If your complaint is about a practical task, such as sweeping or home help, you can write to the mayor too.
status-br-efter-forvaltningen = Complain here if the department does not answer, or if you are unhappy with the answer.
status-br-hvis-ingen-svarer = If you get no answer, you can complain here about the wait. Borgerrådgiveren cannot change the decision itself.
status-br-hvis-kommunen-tier = Only if you are waiting for the municipality. If it does not answer, you can complain here about the wait.
status-br-ikke-afgoerelse = Borgerrådgiveren cannot deal with complaints about a decision. But you can get help to understand it and hear where you can complain.
status-br-ikke-afgift = Borgerrådgiveren cannot change the charge. If you get no reply at all to your objection, you can complain here about the wait.
status-br-ikke-naar-indbragt = Borgerrådgiveren cannot take a case that is with Ankestyrelsens Tilsyn, the ombudsman or the courts.
status-br-ikke-ansat = Borgerrådgiveren does not take cases about your job with the municipality.
status-br-ikke-serviceniveau = Borgerrådgiveren cannot deal with complaints about what the politicians have decided for everyone. If you are not sure, you are welcome to call.
status-forvaltningen-har-svaret = The department must have had a chance to answer first. If you have complained there, that is fine.
status-forvaltningen-skal-vaere-enig = The department must also say yes to mediation. If you have not talked about the problem yet, start there.
status-forvaltningen-med-bisidder = You can also talk to the department yourself and bring someone to support you (a bisidder).
status-br-anden-instans = Borgerrådgiveren does not take cases that the law has given to another place.
status-br-har-ordningen = The whistleblower scheme is at Borgerrådgiveren, but it is not a complaint about your own case.
status-br-hvis-kommunen = Only if the municipality itself has treated you or your application badly.
status-br-kun-kommunen = Borgerrådgiveren only takes cases about the municipality.
status-br-kun-sagsbehandlingen = Borgerrådgiveren cannot change the decision but can look at the case handling. First the department must have had a chance to answer.
status-br-kun-ventetid = Borgerrådgiveren does not decide on compensation. If you get no answer at all, you can complain here about the wait.
status-br-om-sagsbehandling = Only if it is also about how the municipality has treated you, and the case is not with Ankestyrelsens Tilsyn.
status-br-om-sagsbehandling-af-data = Only if the municipality does not answer you. Complaints about the breach itself go to Datatilsynet.
status-br-om-ventetiden = If you get no answer about the wait, you can complain here about that.
status-forvaltningen-skal-ogsaa-svare = Also complain to the department about your own case, if you have one.
status-ombudsmanden-om-br = The ombudsman may be able to look at it. Ask before you write a long complaint.

## Steps

step-ring-til-hotline = Call the discrimination hotline on { $borgerraadgiveren-hotline } and get advice. If nobody answers, call Borgerrådgiveren on { $borgerraadgiveren-phone }.
step-borgmester-boern = For children and school it is normally the Children and Youth Mayor (børne- og ungdomsborgmesteren).
step-borgmester-aeldre = For older people and health it is normally the Health and Care Mayor (sundheds- og omsorgsborgmesteren).
step-borgmester-socialt = For disability and vulnerable people it is normally the Social Services Mayor (socialborgmesteren).
step-borgmester-by = For roads, building and environment it is normally the Technical and Environmental Mayor (teknik- og miljøborgmesteren).
step-borgmester-kultur = For culture, leisure and Borgerservice it is normally the Culture and Leisure Mayor (kultur- og fritidsborgmesteren).
step-borgmester-job = For jobs and integration it is normally the mayor for employment and integration (borgmesteren for beskæftigelse og integration).
step-borgmester-hele-byen = For the whole city it is normally the Lord Mayor (overborgmesteren).
step-ring-hvis-graensen-er-uklar = Are you unsure if it is politics or a task badly done? Call Borgerrådgiveren on { $borgerraadgiveren-phone } and get help to find out.
step-sig-det-til-br = Tell Borgerrådgiveren that you cannot manage talking to the municipality yourself. They can make contact for you.
step-maegling-betingelser = You must say yes to mediation, and so must the department. Borgerrådgiveren must also think that it will help you.
step-brug-klageblanketten = It is best to use the complaint form. You log in with MitID. You can also print a form, call, write or go there.
step-ring-og-faa-hjaelp = Call Borgerrådgiveren on { $borgerraadgiveren-phone }. You need not write anything first.
step-klag-inden-et-aar = Complain soon and, if possible, within a year. If more time has passed, ask all the same.
step-skriv-til-br-selv = First write to Borgerrådgiveren itself, and ask for an answer. A committee of seven members of Borgerrepræsentationen (the City Council) follows its work. We do not know if the committee takes complaints.
step-hvem-afgoer-koersel = If you are under 65, Borgercenter Handicap decides. From the age of 65 it is Visitationen. If you live in a care home, ask the staff.
step-uenig-om-hegn = Other authorities normally cannot change the municipality’s decision. Disputes with the neighbour belong in the courts.
step-forbud-mod-hegn = Is it a ban on a fence? Then it can go to the minister. See the deadline in the letter.
status-intet-hegnsyn = There is no hegnsyn in Copenhagen.
route-hegn-i-skel-title = Write to { $place }
route-hegn-i-skel-why = In Copenhagen, the municipality decides about fences between two plots. The ordinary rules of the Fence Act (hegnsloven) do not apply here.
act-hegnslov-52 = the Fence Act (hegnsloven) § 52
step-ankenaevnet-i-koebenhavn = In Copenhagen a decision from Huslejenævnet goes first to Ankenævnet and then to the housing court (boligretten).
step-sanktionsenheden = Write to the unit named in your letter. In Copenhagen it may be Sanktionsenheden.
step-anmeld-tom-bolig = If a home stands empty for six weeks, the owner must report it to the municipality.
step-have-oplysninger-til-br = Give your name and say how they can reach you. Say which department it is about, and what you are complaining about. If that is missing, they may not be able to deal with the case.
step-skriv-sikkert = Write in Digital Post when you give your CPR number or private matters. An ordinary e-mail is not secure.
step-gennem-et-medlem = A member of Borgerrepræsentationen (the City Council) can also send your complaint on to Borgerrådgiveren.
step-saa-br-naar-du-har-svar = If you get no answer, or are unhappy with it, you can go on to Borgerrådgiveren.
step-klag-selv-til-forvaltningen = Complain to the department yourself. Do not count on the complaint form being sent on.
step-saa-hurtig-loesning = Borgerrådgiveren first tries to find a quick solution, for example by contacting the caseworker or the manager. Borgerrådgiveren alone decides if the case is to be looked into further.
step-saa-tilsynssag = If it is a matter of principle, Borgerrådgiveren can examine it at once as an investigation case (tilsynssag). Borgerrådgiveren decides that alone. The department need not follow the statement, but then it must say so.
step-saa-maegling = If everyone says yes, you meet with someone from the municipality. A member of Borgerrådgiveren’s staff is there too. They help you find a solution that both of you are happy with.
step-saa-sendes-tilbage = Has the department not had a chance to answer? Then Borgerrådgiveren asks you to talk to the department first.

## Terms

term-maegling = mediation
term-maegling-is = A neutral person helps you agree (mægling).
term-tilsynssag = tilsynssag
term-tilsynssag-is = A case that Borgerrådgiveren looks closely into.
term-borgerrepraesentationen = Borgerrepræsentationen
term-borgerrepraesentationen-is = Copenhagen’s elected council.

## What helpers are told, letters, and what happens then
step-henvis-til-borgerraadgiveren = If the person agrees, send the referral from your council mailbox (BR-mail) to { $borgerraadgiveren-email }. Do not write a name or private matters. Borgerrådgiveren then advises the person on whether and how they can help.

letter-henvisning-title = Referral to Borgerrådgiveren
letter-henvisning =
    To: Borgerrådgiveren in { $municipality }

    Subject: Referral of a citizen

    I am a member of Borgerrepræsentationen (the City Council). I am helping a citizen who agrees to my writing to you.

    It is about: [the subject only, such as a long wait or a letter]

    Department: [name]

    Has the department answered the citizen: [write yes, no or not known]

    I ask you to advise the citizen on whether and how you can help.

    Contact with the citizen: [write through me, or that the citizen will make contact]

    To protect the citizen, I give no name, CPR number or private matters here.

    Please write to me that you got the referral.

    Kind regards

    Name: [the member’s name]
    Phone: [number]
    Date: [date]
step-danskundervisning = Is it about Danish lessons? Then write to the municipality. A complaint about a test goes to the head of the language school within four weeks.
