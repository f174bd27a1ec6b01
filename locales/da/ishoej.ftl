### What only Ishøj Kommune brings.

## Guides

guide-ishoej = Ishøj Kommune

## Places

place-borgerraadgiveren = borgerrådgiveren
place-borgerraadgiveren-what = Det er en person i kommunen, der hjælper borgere, mægler og ser på klager, men ikke kan ændre afgørelser.

## Channels

channel-borgerraadgiveren = Ring, skriv i Digital Post eller aftal et møde. Du behøver ikke at have klaget andre steder først.
channel-whistleblower-ishoej = Brug whistleblowerportalen på kommunens hjemmeside. Kommunen skriver, at den er for ansatte og for firmaer, der arbejder sammen med kommunen.

## Notes on hours

hours-note-uenige = Kilderne er ikke enige om telefon og tider, så se kommunens side først.

## Pages

page-borgerraadgiver = Gå til borgerrådgiverens side
page-whistleblower = Gå til siden om whistleblowerordningen

## Routes

route-aaben-doer-title = Kontakt { $place }
route-aaben-doer-why = Hvis du er utilfreds med din sag eller med, hvordan du er blevet behandlet, kan du kontakte borgerrådgiveren. Borgerrådgiveren ser først efter, om afdelingen har haft mulighed for at svare.

## Statuses

status-br-spoerg = Du kan altid spørge borgerrådgiveren, hvis du ikke kan finde vej eller ikke forstår et brev.
status-br-hjaelper-med-klagen = Borgerrådgiveren kan ikke ændre afgørelsen. Men du kan få hjælp til at skrive klagen.
status-br-kan-ikke-aendre = Borgerrådgiveren må ikke træffe afgørelser og kan ikke ændre dem.
status-br-kan-spoerge = Borgerrådgiveren kan hjælpe dig med at tale med kommunen imens.
status-br-kun-ishoej = Borgerrådgiveren tager sager om Ishøj Kommune, men det her handler om et andet sted.
status-br-ingen-regel = Vi har ikke fundet en regel om det for Ishøj. Spørg borgerrådgiveren.
status-br-ikke-whistleblower = Så vidt vi kan se, har ordningen sin egen portal og ligger ikke hos borgerrådgiveren.
status-afdelingen-svarer-foerst = Du kan også skrive til afdelingen selv. Borgerrådgiveren vil gerne have, at den svarer, før sagen bliver undersøgt.
status-afdelingen-har-svaret = Afdelingen skal have haft mulighed for at svare. Hvis du har klaget der, er det i orden.
status-afdelingen-med-bisidder = Du kan også selv tale med afdelingen og have en bisidder med. Det er en, der støtter dig.
status-borgmesteren-ishoej = Hvis det handler om noget, politikerne har besluttet, kan du skrive til borgmesteren.

## Steps

step-faa-hjaelp-til-klagen = Hvis du vil have hjælp til at skrive klagen, så spørg borgerrådgiveren. Hvis kommunen kan se på sagen igen, sender borgerrådgiveren den gerne til afdelingen. Ellers skal du selv sende den.
step-bed-om-bevis-for-dagen = Bed om bevis for, hvilken dag klagen nåede frem til afdelingen. Det er den dag, der tæller.
step-den-gamle-tekst = Send klagen til afdelingen, også hvis du har læst, at borgerrådgiveren kan tage den.
step-fortael-br-hvad-der-skete = Fortæl borgerrådgiveren, hvad der er sket, og hvad du gerne vil have ændret.
step-br-kan-maegle = Borgerrådgiveren kan mægle mellem dig og afdelingen. Sig, at det er det, du ønsker.
step-vend-selv-tilbage = Hvis du er utilfreds med svaret, skal du selv kontakte borgerrådgiveren igen. Ellers sker der ikke mere.
step-laeg-en-besked = Hvis telefonen ikke svarer, så læg en besked med navn og nummer. Så bliver du ringet op.
step-aftal-et-moede = Aftal et møde, før du kommer. På biblioteket har man også kunnet komme uden aftale, men tjek tiden først.
step-ingen-private-oplysninger-i-mail = Skriv ikke private oplysninger i en e-mail. Brug Digital Post.
step-hvem-ser-dine-oplysninger = Dine oplysninger bliver brugt hos borgerrådgiveren og i den afdeling, klagen handler om.
step-saa-afdelingen-svarer = Hvis afdelingen ikke har svaret, hjælper borgerrådgiveren dig med at skrive klagen og sender den dertil. Hvis du er utilfreds med svaret, skal du selv kontakte borgerrådgiveren igen.
step-saa-tre-uger = Borgerrådgiveren vurderer, om sagen skal undersøges. I så fald får afdelingen normalt tre uger til at svare. Til sidst får du og centerchefen en skriftlig udtalelse.

## What helpers are told, letters, and what happens then
step-saa-hjaelp-med-klagen = Hvis afdelingen ikke har haft mulighed for at svare, hjælper borgerrådgiveren med at skrive klagen og sende den dertil.
step-hjaelp-til-at-skrive = Borgerrådgiveren kan hjælpe dig med at skrive klagen. Du skal selv sende den, og en frist løber imens.
step-efter-hegnsynet = Har hegnsynet allerede afgjort sagen? Vil du klage videre, skal sagen i retten inden fire uger fra den dag, du fik kendelsen. Få råd hos en retshjælp i dag.
channel-borgmesteren-ishoej = Skriv til borgmesteren eller byrådet i Ishøj. Du kan bruge Digital Post.
step-skriv-foerst-til-borgerraadgiveren = Skriv først til borgerrådgiveren, og bed om svar. Kommer der intet, så skriv til ombudsmanden.
