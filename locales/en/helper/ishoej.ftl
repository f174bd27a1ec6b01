### What only Ishøj Kommune brings, said of the person to someone who is helping them.

channel-borgerraadgiveren = Call, write in Digital Post or arrange a meeting. The person does not need to have complained anywhere else first.
route-aaben-doer-why = If the person is unhappy with their case or with how they were treated, they can contact the citizens’ adviser. The adviser first sees whether the department has had a chance to answer.
status-br-spoerg = The person can always ask the citizens’ adviser if they cannot find their way or do not understand a letter.
status-br-hjaelper-med-klagen = The citizens’ adviser cannot change the decision. But the person can get help to write the complaint.
status-br-kan-spoerge = The citizens’ adviser can help the person talk to the municipality meanwhile.
status-afdelingen-svarer-foerst = The person can also write to the department themselves. The adviser would like it to answer before the case is examined.
status-afdelingen-har-svaret = The department must have had a chance to answer. If the person has complained there, that is fine.
status-afdelingen-med-bisidder = The person can also talk to the department themselves and bring someone to support them (a bisidder).
status-borgmesteren-ishoej = If it is about something the politicians decided, the person can write to the mayor.
step-faa-hjaelp-til-klagen = If the person wants help to write the complaint, ask the citizens’ adviser. If the municipality can look at the case again, the adviser is glad to pass it on to the department. Otherwise the person must send it themselves.
step-den-gamle-tekst = Send the complaint to the department, even if the person has read that the adviser can take it.
step-fortael-br-hvad-der-skete = Tell the citizens’ adviser what has happened and what the person would like changed.
step-br-kan-maegle = The adviser can mediate between the person and the department. Say that this is what the person wants.
step-vend-selv-tilbage = If the person is unhappy with the answer, they must contact the adviser again themselves. Otherwise nothing more happens.
step-laeg-en-besked = If nobody answers the phone, leave a message with a name and a number. Someone will call back.
step-aftal-et-moede = Arrange a meeting before going there. At the library people could also come without an appointment, but check the time first.
step-hvem-ser-dine-oplysninger = The person’s data are used by the citizens’ adviser and by the department that the complaint is about.
step-saa-afdelingen-svarer = If the department has not answered, the adviser helps the person write the complaint and sends it there. If they are unhappy with the answer they get, they must contact the adviser again themselves.
step-saa-tre-uger = The adviser decides whether the case should be examined. If it is, the department normally gets three weeks to answer. Finally, the person and the head of the centre get a written opinion.
step-hjaelp-til-at-skrive = The citizens’ adviser (borgerrådgiveren) can help the person write the complaint. They must send it themselves, and a deadline runs meanwhile.
step-efter-hegnsynet = Has hegnsynet already ruled? To take it further, the person must go to court within four weeks of the day the ruling came. Get advice from a legal advice centre (retshjælp) today.
channel-borgmesteren-ishoej = Write to the mayor or the council of Ishøj. The person can use Digital Post.
