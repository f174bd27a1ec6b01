### What only Ishøj Kommune brings.

## Guides

guide-ishoej = Ishøj Kommune

## Places

place-borgerraadgiveren = borgerrådgiveren (the citizens’ adviser)
place-borgerraadgiveren-what = A person in the municipality who helps people, mediates and looks at complaints, but cannot change decisions.

## Channels

channel-borgerraadgiveren = Call, write in Digital Post or arrange a meeting. You do not need to have complained anywhere else first.
channel-whistleblower-ishoej = Use the whistleblower portal on the municipality’s website. It is for staff and for firms that work with the municipality.

## Notes on hours

hours-note-uenige = The sources do not agree on phone and hours, so see the municipality’s page first.

## Pages

page-borgerraadgiver = Go to the citizens’ adviser’s page
page-whistleblower = Go to the page about the whistleblower scheme

## Routes

route-aaben-doer-title = Contact { $place }
route-aaben-doer-why = If you are unhappy with your case or with how you were treated, you can contact the citizens’ adviser. The adviser first sees whether the department has had a chance to answer.

## Statuses

status-br-spoerg = You can always ask the citizens’ adviser if you cannot find your way or do not understand a letter.
status-br-hjaelper-med-klagen = The citizens’ adviser cannot change the decision. But you can get help to write the complaint.
status-br-kan-ikke-aendre = The citizens’ adviser may not make decisions and cannot change them.
status-br-kan-spoerge = The citizens’ adviser can help you talk to the municipality meanwhile.
status-br-kun-ishoej = The citizens’ adviser takes cases about Ishøj Kommune, but this is about somewhere else.
status-br-ingen-regel = We have not found a rule about this for Ishøj. Ask the citizens’ adviser.
status-br-ikke-whistleblower = As far as we can see, the scheme has its own portal and is not with the citizens’ adviser.
status-afdelingen-svarer-foerst = You can also write to the department yourself. The adviser would like it to answer before the case is examined.
status-afdelingen-har-svaret = The department must have had a chance to answer. If you have complained there, that is fine.
status-afdelingen-med-bisidder = You can also talk to the department yourself and bring someone to support you (a bisidder).
status-borgmesteren-ishoej = If it is about something the politicians decided, you can write to the mayor.

## Steps

step-faa-hjaelp-til-klagen = If you want help to write the complaint, ask the citizens’ adviser. If the municipality can look at the case again, the adviser is glad to pass it on to the department. Otherwise send it yourself.
step-bed-om-bevis-for-dagen = Ask for proof of the day the complaint arrived at the department. That is the day that counts.
step-den-gamle-tekst = Send the complaint to the department, even if you have read that the adviser can take it.
step-fortael-br-hvad-der-skete = Tell the citizens’ adviser what has happened and what you would like changed.
step-br-kan-maegle = The adviser can mediate between you and the department. Say that this is what you want.
step-vend-selv-tilbage = If you are unhappy with the answer, contact the adviser again yourself. Otherwise nothing more happens.
step-laeg-en-besked = If nobody answers the phone, leave a message with your name and number. You will be called back.
step-aftal-et-moede = Arrange a meeting before you come. At the library people could also come without an appointment, but check the time first.
step-ingen-private-oplysninger-i-mail = Do not write private matters in an e-mail. Use Digital Post.
step-hvem-ser-dine-oplysninger = Your data are used by the citizens’ adviser and by the department that the complaint is about.
step-saa-afdelingen-svarer = If the department has not answered, the adviser helps you write the complaint and sends it there. If you are unhappy with the answer you get, contact the adviser again yourself.
step-saa-tre-uger = The adviser decides whether the case should be examined. If it is, the department normally gets three weeks to answer. Finally, you and the head of the centre get a written opinion.

## What helpers are told, letters, and what happens then
step-saa-hjaelp-med-klagen = If the department has not had a chance to answer, the adviser helps to write the complaint and send it there.
step-hjaelp-til-at-skrive = The citizens’ adviser (borgerrådgiveren) can help you write the complaint. You must send it yourself, and a deadline runs meanwhile.
step-efter-hegnsynet = Has hegnsynet already ruled? To take it further, you must go to court within four weeks of the day you got the ruling. Get advice from a legal advice centre (retshjælp) today.
channel-borgmesteren-ishoej = Write to the mayor or the council of Ishøj. You can use Digital Post.
step-skriv-foerst-til-borgerraadgiveren = First write to the citizens’ adviser, and ask for an answer. If none comes, write to the ombudsman.
