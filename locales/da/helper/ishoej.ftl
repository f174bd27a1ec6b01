### What only Ishøj Kommune brings, in the third person, for someone who is helping. Only messages that differ from ../ishoej.ftl.

channel-borgerraadgiveren = Ring, skriv i Digital Post eller aftal et møde. Personen behøver ikke at have klaget andre steder først.
route-aaben-doer-why = Hvis personen er utilfreds med sin sag eller med kommunens behandling, kan personen kontakte borgerrådgiveren. Borgerrådgiveren ser først efter, om afdelingen har haft mulighed for at svare.
status-br-spoerg = Man kan altid spørge borgerrådgiveren, hvis personen ikke kan finde vej eller ikke forstår et brev.
status-br-hjaelper-med-klagen = Borgerrådgiveren kan ikke ændre afgørelsen. Men personen kan få hjælp til at skrive klagen.
status-br-kan-spoerge = Borgerrådgiveren kan hjælpe personen med at tale med kommunen imens.
status-afdelingen-svarer-foerst = Personen kan også selv skrive til afdelingen. Borgerrådgiveren vil gerne have, at den svarer, før sagen bliver undersøgt.
status-afdelingen-har-svaret = Afdelingen skal have haft mulighed for at svare. Hvis personen har klaget der, er det i orden.
status-afdelingen-med-bisidder = Personen kan også selv tale med afdelingen og have en bisidder med. Det er en, der er med som støtte.
status-borgmesteren-ishoej = Hvis det handler om noget, politikerne har besluttet, kan personen skrive til borgmesteren.
step-faa-hjaelp-til-klagen = Hvis personen vil have hjælp til at skrive klagen, så spørg borgerrådgiveren. Hvis kommunen kan se på sagen igen, sender borgerrådgiveren den gerne til afdelingen. Ellers skal personen selv sende den.
step-den-gamle-tekst = Send klagen til afdelingen, også hvis personen har læst, at borgerrådgiveren kan tage den.
step-fortael-br-hvad-der-skete = Fortæl borgerrådgiveren, hvad der er sket, og hvad personen gerne vil have ændret.
step-br-kan-maegle = Borgerrådgiveren kan mægle mellem personen og afdelingen. Sig, at det er det, personen ønsker.
step-vend-selv-tilbage = Hvis svaret ikke er godt nok, skal personen selv kontakte borgerrådgiveren igen. Ellers sker der ikke mere.
step-laeg-en-besked = Hvis telefonen ikke svarer, så læg en besked med navn og nummer. Så ringer de op.
step-aftal-et-moede = Aftal et møde, før personen kommer. På biblioteket har man også kunnet komme uden aftale, men tjek tiden først.
step-hvem-ser-dine-oplysninger = Personens oplysninger bliver brugt hos borgerrådgiveren og i den afdeling, klagen handler om.
step-saa-afdelingen-svarer = Hvis afdelingen ikke har svaret, hjælper borgerrådgiveren med at skrive klagen og sender den dertil. Hvis svaret ikke er godt nok, skal personen selv kontakte borgerrådgiveren igen.
step-saa-tre-uger = Borgerrådgiveren vurderer, om sagen skal undersøges. I så fald får afdelingen normalt tre uger til at svare. Til sidst får personen og centerchefen en skriftlig udtalelse.
step-hjaelp-til-at-skrive = Borgerrådgiveren kan hjælpe personen med at skrive klagen. Personen skal selv sende den, og en frist løber imens.
step-efter-hegnsynet = Har hegnsynet allerede afgjort sagen? Vil personen klage videre, skal sagen i retten inden fire uger fra den dag, kendelsen kom. Få råd hos en retshjælp i dag.
channel-borgmesteren-ishoej = Skriv til borgmesteren eller byrådet i Ishøj. Personen kan bruge Digital Post.
