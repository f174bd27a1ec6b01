### What the official terms mean, said of the person to someone who is helping them.

term-afgoerelse-is = What an authority says the person may have, may do or must do (afgørelse).
term-klagevejledning-is = The part of the letter that says how to complain (klagevejledning).
term-kvittering-is = Proof that they have got the complaint.
term-fuldmagt-is = A paper that lets someone act for the person (fuldmagt).
term-bisidder-is = Someone the person brings to a meeting, so they are not alone.
term-sagsbehandling-is = The way the case is dealt with (sagsbehandling).
term-digital-post-is = The person’s secure mailbox from public authorities.
