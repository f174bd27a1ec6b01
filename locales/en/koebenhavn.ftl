### What only Københavns Kommune brings. Danish is the original.

## The guide

guide-koebenhavn = Københavns Kommune (City of Copenhagen)

## Places

place-borgerraadgiveren = Borgerrådgiveren (the citizens’ adviser)
place-borgerraadgiveren-what = It is an independent office in the municipality that helps people and looks at complaints, but cannot change decisions.
place-bif = Beskæftigelses- og Integrationsforvaltningen (Employment and Integration Administration)
place-buf = Børne- og Ungdomsforvaltningen (Children and Youth Administration)
place-suf = Sundheds- og Omsorgsforvaltningen (Health and Care Administration)
place-tmf = Teknik- og Miljøforvaltningen (Technical and Environmental Administration)

## Doors: channel

channel-borgerraadgiveren = Write in Digital Post, call, send a letter or go there. If you want to complain, the complaint form on the municipality’s website is the fastest way.
channel-parkering-koebenhavn = Complain on the municipality’s parking site. Without a Danish log-on you can use the international form. You can also complain in another way.

## Doors: hours

hours-borgerraadgiveren = Monday to Friday, 10 am to 3 pm or by appointment, but the phone is closed on Wednesdays.

## Routes

route-opgave-hjemmehjaelp-title = Complain to { $place }
route-opgave-hjemmehjaelp-why = You have been granted the help, but it is not done properly. It is a practical task. Borgerrådgiveren can look at it “if you have complained to the department first”.
route-opgave-vej-title = Complain to { $place }
route-opgave-vej-why = Snow, sweeping and potholes are practical tasks and not decisions. Borgerrådgiveren can look at them “if you have complained to the department first”.
route-maegling-title = Ask { $place } for mediation
route-maegling-why = When you are stuck, Borgerrådgiveren can mediate as “an impartial and neutral third party”. Mediation means that an outsider helps you agree.
route-diskrimination-br-title = Complain to { $place }
route-diskrimination-br-why = Borgerrådgiveren gives advice and can “in some cases” deal with complaints about discrimination. Ligebehandlingsnævnet can award you compensation. If you are also unhappy with a decision, complain about that first, before the time limit passes.

## Status: Borgerrådgiveren

status-br-efter-forvaltningen = Complain here if the department does not answer, or if you are unhappy with the answer.
status-br-hvis-ingen-svarer = If you get no answer, you can complain here about the wait. Borgerrådgiveren cannot change the decision itself.
status-br-ikke-afgoerelse = Borgerrådgiveren cannot deal with complaints about a decision. But you can get help to understand it and hear where you can complain.
status-br-ikke-afgift = Borgerrådgiveren cannot change the charge. If you get no reply at all to your objection, you can complain there about the wait.
status-br-ikke-udbetaling = Borgerrådgiveren only takes matters about the municipality, and this is Udbetaling Danmark.
status-br-ikke-naar-klagen-kan = Borgerrådgiveren cannot deal with the complaint when the law gives you a right to complain somewhere else.
status-br-ikke-naar-indbragt = Borgerrådgiveren cannot take a case that is with the supervision, the ombudsman or the courts.
status-br-ikke-ansat = Borgerrådgiveren does not take cases about your job with the municipality.
status-br-ikke-serviceniveau = Borgerrådgiveren cannot deal with complaints about what the politicians have decided for everyone. If you are not sure, you are welcome to call.

## Status: the department

status-forvaltningen-har-svaret = The department must have had a chance to answer first. If you have complained there, that is in order.
status-forvaltningen-skal-vaere-enig = The department must also say yes to mediation. If you have not talked about the problem yet, start there.
status-forvaltningen-med-bisidder = You can also talk to the department yourself and bring a support person (bisidder). It is someone who stands by you.

## Steps: do

step-ring-til-hotline = Call the discrimination hotline on { $borgerraadgiveren-hotline } and get advice. If nobody answers, call Borgerrådgiveren on { $borgerraadgiveren-phone }.
step-sig-det-til-br = Tell Borgerrådgiveren that you cannot manage the talk with the municipality yourself. They can make contact for you.
step-ring-hvis-graensen-er-uklar = Are you unsure if it is politics or a task badly done? Call Borgerrådgiveren on { $borgerraadgiveren-phone } and get help to find out.
step-maegling-betingelser = You must say yes to mediation, and so must the department. Borgerrådgiveren must also think that it will help you.
step-brug-klageblanketten = It is best to use the complaint form. You log on with MitID. You can also print a form, call, write or go there.
step-klag-inden-et-aar = Complain soon, and as a rule within a year. If more time has passed, ask all the same.

## Steps: have ready

step-have-oplysninger-til-br = Give your name and say how they can reach you. Write which department it is about, and what you complain about. If that is missing, they may not be able to deal with the case.
step-skriv-sikkert = Write in Digital Post when you give your CPR number or private matters. An ordinary e-mail is not safe.

## Steps: what happens then

step-saa-br-naar-du-har-svar = Do you get no answer, or are you unhappy with the answer? Then you can go on to Borgerrådgiveren.
step-saa-hurtig-loesning = Borgerrådgiveren first tries to find a quick solution, for example by contacting the caseworker or the head. Borgerrådgiveren alone decides if the case is to be looked into further.
step-saa-maegling = If everyone says yes, you meet with someone from the municipality. A member of Borgerrådgiveren’s staff is there too. They help you find a solution that both of you are happy with.
step-saa-sendes-tilbage = Has the department not had a chance to answer? Then Borgerrådgiveren asks you to talk to the department first.
