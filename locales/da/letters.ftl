### Letters to send. What stands [in square brackets] is for the person to fill in.

## Over a decision

letter-klage-over-afgoerelse-title = Klage over afgørelsen
letter-klage-over-afgoerelse =
    Til { $place }

    Emne: Klage over en afgørelse
    Sagen handler om: { $area }
    Sagsnummer: [fra brevet]
    Afgørelsen er truffet af: [afdelingens navn]
    Afgørelsen er fra: [dato]
    Jeg fik den: [dato]
    Afgørelsen bygger på: [lovens navn, hvis det står i brevet]

    Jeg klager over afgørelsen. Jeg mener, at den er forkert, fordi [skriv hvorfor, og om der er sket fejl i sagen].

    Jeg vil gerne have ændret: [skriv hvad]

    Jeg beder også om: [fx beregningen, eller at I venter med at kræve pengene, eller stryg linjen]

    Jeg beder om, at der bliver set på sagen igen. Jeg vil gerne have et svar på skrift med en begrundelse. Skal en anden myndighed afgøre klagen, beder jeg jer sende den videre. Skriv til mig, hvis I mangler noget.

    Jeg vil gerne have en kvittering, som viser, hvilken dag I har fået klagen.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-klage-efter-brevet-title = Klage over afgørelsen
letter-klage-efter-brevet =
    Til [den, der skal have klagen, fra brevet]

    Emne: Klage over en afgørelse
    Sagen handler om: [overskriften i brevet]
    Sagsnummer: [fra brevet]
    Afgørelsen er truffet af: [navnet i brevet]
    Afgørelsen er fra: [dato]
    Jeg fik den: [dato]

    Jeg klager over afgørelsen. Jeg mener, at den er forkert, fordi [skriv hvorfor, og om der er sket fejl i sagen].

    Jeg vil gerne have ændret: [skriv hvad]

    Jeg beder om, at der bliver set på sagen igen. Jeg vil gerne have et svar på skrift med en begrundelse. Skal en anden myndighed afgøre klagen, beder jeg jer sende den videre. Skriv til mig, hvis I mangler noget.

    Jeg vil gerne have en kvittering, som viser, hvilken dag I har fået klagen.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-klage-for-sent-title = Klage efter fristen
letter-klage-for-sent =
    Til { $place }

    Emne: Klage over en afgørelse, efter at fristen er udløbet
    Sagen handler om: [overskriften i brevet]
    Sagsnummer: [fra brevet]
    Afgørelsen er truffet af: [navnet i brevet]
    Afgørelsen er fra: [dato]
    Jeg fik den: [dato]

    Jeg klager over afgørelsen, selv om fristen er udløbet.

    Klagen kommer efter fristen, fordi [skriv de grunde, der passer, fx at brevet kom sent, at det ikke sagde, hvordan man klager, eller sygdom]. Jeg vedlægger [bevis, fx en kvittering].

    Jeg beder jer se bort fra, at fristen er udløbet, og tage klagen alligevel.

    Jeg mener, at afgørelsen er forkert, fordi [skriv hvorfor, og om der er sket fejl i sagen].

    Jeg beder om et svar på skrift med en begrundelse. Skal en anden myndighed afgøre klagen, beder jeg jer sende den videre.

    Jeg vil gerne have en kvittering, som viser, hvilken dag I har fået klagen.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-bed-om-begrundelse-brev-title = Bed om afgørelsen på skrift
letter-bed-om-begrundelse-brev =
    Til [dem, der har bestemt]

    Emne: Jeg beder om afgørelsen på skrift
    Sagen handler om: [skriv det kort]
    Sagsnummer: [hvis der er et]

    Jeg har kun fået afgørelsen at vide mundtligt. Det var den [dato], og det var [navn], der sagde det.

    Jeg beder om at få det her på skrift:
    – selve afgørelsen
    – en begrundelse, så jeg kan forstå hvorfor
    – en klagevejledning, som siger, om jeg kan klage, til hvem, hvordan og hvornår.

    Det har jeg ret til. Jeg beder om et hurtigt svar, så jeg kan nå at klage.

    Jeg vil gerne have en kvittering, som viser, at I har fået brevet.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-bed-om-klagevejledning-brev-title = Bed om det, brevet mangler
letter-bed-om-klagevejledning-brev =
    Til [dem, der har sendt brevet]

    Emne: Jeg mangler noget i jeres brev
    Brevet er fra: [dato]
    Sagsnummer: [fra brevet]

    Jeg har fået et brev fra jer. I brevet mangler jeg [begrundelsen, klagevejledningen eller begge dele].

    Jeg beder jer skrive til mig:
    – om brevet er en afgørelse
    – hvorfor I har bestemt sådan
    – om jeg kan klage, til hvem, hvordan og hvornår.

    Er brevet en afgørelse, har jeg ret til at få det at vide på skrift. Jeg beder om et hurtigt svar, så jeg kan nå at klage.

    Jeg vil gerne have en kvittering, som viser, at I har fået brevet.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-indsigelse-p-afgift-title = Indsigelse mod parkeringsafgiften
letter-indsigelse-p-afgift =
    Til { $place } i { $municipality }

    Emne: Indsigelse mod en parkeringsafgift
    Bilens nummerplade: [registreringsnummer]
    Referencenummer: [fra afgiften]
    Jeg fik afgiften: [dato, tid og sted]

    Jeg gør indsigelse mod afgiften. Jeg mener, at den er forkert, fordi [skriv, hvad der skete].

    Jeg vedlægger: [fx billeder, p-billet eller tilladelse]

    Kommer brevet for sent, er grunden: [skriv grunden, eller stryg linjen]

    Jeg beder jer trække afgiften tilbage. Får jeg nej, beder jeg om en begrundelse på skrift. Skriv også gerne hurtigt, om jeg skal betale, mens I ser på sagen.

    Jeg vil gerne have en kvittering, som viser, hvilken dag I har fået indsigelsen.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-klage-mobning-title = Klage til skolens leder
letter-klage-mobning =
    Til skolens leder

    Emne: Klage over, at skolen gør for lidt mod mobning
    Skole: [skolens navn]
    Barn: [navn og klasse]

    Jeg klager over, at skolen gør for lidt mod mobning.

    Det er sket: [skriv hvad, hvor og hvornår]

    Skolen har gjort: [skriv hvad, eller skriv intet]

    Jeg beder om:
    – at mobningen bliver stoppet
    – at se skolens plan, som skal være klar inden 10 hverdage
    – et svar på skrift.

    Får jeg ikke helt ret, beder jeg om, at klagen bliver sendt videre til Den Nationale Klageinstans mod Mobning.

    Jeg vil gerne have en kvittering, som viser, hvilken dag I har fået klagen.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

## To see the papers, to remind

letter-aktindsigt-brev-title = Bed om at se sagens papirer
letter-aktindsigt-brev =
    Til { $municipality }
    Afdeling: [den afdeling, der har sagen]

    Emne: Aktindsigt i min egen sag
    Sagen handler om: { $area }
    Sagsnummer: [fra brevet]

    Jeg beder om aktindsigt i min egen sag. Jeg vil gerne se alle papirer i sagen.

    Jeg vil helst have dem: [i Digital Post, med posten eller på et møde]

    Jeg beder om et svar inden syv hverdage. Kan I ikke nå det, så skriv til mig hvorfor, og hvornår jeg får papirerne.

    Er der noget, jeg ikke må se, beder jeg om en afgørelse på skrift med begrundelse og klagevejledning.

    Jeg vil gerne have en kvittering, som viser, at I har fået brevet.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-aktindsigt-rykker-title = Ryk for papirerne
letter-aktindsigt-rykker =
    Til { $place } i { $municipality }
    Afdeling: [dem, der har papirerne]

    Emne: Jeg venter stadig på aktindsigt
    Jeg bad om papirerne: [dato]
    Papirerne handler om: [skriv det kort]
    Sagsnummer: [hvis der er et]

    Jeg har bedt om aktindsigt, og jeg venter stadig på papirerne. Jeg klager over ventetiden.

    Jeg beder jer sende papirerne nu. Kan I ikke det, så skriv til mig hvorfor, og hvilken dag jeg får dem.

    Er der noget, jeg ikke må se, beder jeg om en afgørelse på skrift med begrundelse og klagevejledning.

    Skal en anden myndighed se på klagen, beder jeg jer sende den videre.

    Jeg vil gerne have en kvittering, som viser, hvilken dag I har fået klagen.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-rykker-brev-title = Ryk for svar
letter-rykker-brev =
    Til { $place }
    Afdeling: [dem, der har klagen]

    Emne: Hvornår får jeg svar på min klage?
    Jeg klagede: [dato]
    Klagen handler om: [skriv det kort]
    Sagsnummer: [fra brevet]

    Jeg har klaget, og jeg har ikke fået svar på klagen endnu.

    Jeg beder jer skrive til mig:
    – om I har fået klagen, og hvilken dag
    – hvor langt den er
    – om den er afgjort eller sendt videre, og i så fald til hvem
    – hvornår jeg får svar.

    Skriv til mig, hvis I mangler noget.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-klage-over-papirer-title = Klag over, at du ikke må se din egen sag
letter-klage-over-papirer =
    Til [dem, der tager klager over selve sagen]

    Emne: Klage over nej til at se min egen sag
    Sagen handler om: [skriv det kort]
    Sagsnummer: [fra brevet]
    Kommunen er: [navnet i brevet]
    Jeg fik nej den: [dato]

    Jeg har bedt om at se min egen sag efter forvaltningsloven. Kommunen har sagt nej til [alt eller skriv, hvad der mangler].

    Jeg klager over det og beder jer tage stilling til, om jeg skal have papirerne.

    Jeg vedlægger brevet fra kommunen.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-rykker-hjemvist-title = Bed om en ny afgørelse
letter-rykker-hjemvist =
    Til { $place }
    Afdeling: [dem, der traf den første afgørelse]

    Emne: Sagen er sendt tilbage til jer
    Sagen handler om: [skriv det kort]
    Sagsnummer: [fra brevet]
    Klageinstansens svar er fra: [dato]

    Klageinstansen har sendt min sag tilbage til jer. Den bad jer om: [skriv, hvad der står].

    Jeg har ikke fået en ny afgørelse endnu. Jeg beder jer skrive til mig, hvornår den kommer.

    Min hjælp blev [stoppet eller sat ned]. Jeg beder jer give mig den igen, indtil der er en ny afgørelse.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-svar-paa-resten-title = Bed om svar på resten
letter-svar-paa-resten =
    Til [dem, der har svaret]

    Emne: Jeg mangler svar på en del af min klage
    Jeg klagede: [dato]
    Sagsnummer: [fra brevet]

    Min klage gælder disse afgørelser: [skriv dem alle med dato].

    Jeg har kun fået svar på [skriv hvilken]. Jeg beder jer tage klagen over resten også, eller sende den videre.

    Jeg beder om et svar på skrift med en begrundelse.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-rykker-til-naevnet-title = Spørg, hvor langt klagen er
letter-rykker-til-naevnet =
    Til [dem, klagen er sendt til]

    Emne: Hvornår får jeg svar på min klage?
    Jeg klagede: [dato]
    Klagen handler om: [skriv det kort]
    Sagsnummer: [fra kvitteringen eller brevet]

    Jeg har klaget, og jeg har ikke fået svar på klagen endnu.

    Jeg beder jer skrive til mig:
    – om I har fået klagen, og hvilken dag
    – hvor langt den er
    – hvornår jeg får svar.

    Skriv til mig, hvis I mangler noget.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

## How the municipality works

letter-klage-sagsbehandling-title = Klage over sagsbehandlingen
letter-klage-sagsbehandling =
    Til { $place } i { $municipality }
    Afdeling: [den afdeling, der har sagen]

    Emne: Klage over sagsbehandlingen
    Sagen handler om: [skriv det kort]
    Sagsnummer: [hvis der er et]

    Jeg klager over den måde, min sag bliver behandlet på.

    Problemet er: [fx lang ventetid, intet svar eller dårlig vejledning]

    Det skete: [skriv det med datoer, fx hvornår du sidst hørte noget]

    For mig betyder det: [skriv det kort]

    Jeg beder om:
    – at [skriv, hvad der skal ske nu]
    – et svar på skrift og en dato for, hvornår det kommer.

    Jeg vil gerne have en kvittering, som viser, hvilken dag I har fået klagen.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-klage-personale-title = Klage over en medarbejder
letter-klage-personale =
    Til { $place } i { $municipality }
    Afdeling: [dér, hvor det skete]

    Emne: Klage over en medarbejders opførsel
    Sagsnummer: [hvis der er et]

    Jeg klager over den måde, en medarbejder opførte sig på.

    Hvor og hvornår: [sted, dato og tid]

    Medarbejder: [navn, hvis det kendes]

    Det skete: [skriv, hvad der blev sagt og gjort]

    Andre, der var til stede: [navne, eller skriv ingen]

    Jeg vil gerne have: [fx en undskyldning eller en anden sagsbehandler]

    Jeg beder om, at lederen ser på klagen, og om et svar på skrift. Skriv også gerne, hvornår svaret kommer.

    Jeg vil gerne have en kvittering, som viser, hvilken dag I har fået klagen.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-klage-opgave-title = Klage over opgaven
letter-klage-opgave =
    Til { $place } i { $municipality }
    Afdeling: [dem, der har ansvaret for opgaven]

    Emne: Klage over en opgave, der ikke bliver gjort ordentligt
    Opgaven er: [fx hjemmehjælp, snerydning eller skrald]
    Sted: [adresse]

    Jeg klager over, at opgaven ikke bliver gjort ordentligt.

    Problemet er: [skriv det kort]

    Det skete: [datoer og tider]

    For mig betyder det: [skriv det kort]

    Jeg beder om:
    – at opgaven bliver gjort ordentligt
    – at få at vide, hvornår det sker
    – et svar på skrift.

    Jeg vil gerne have en kvittering, som viser, hvilken dag I har fået klagen.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-klage-diskrimination-title = Klage over diskrimination
letter-klage-diskrimination =
    Til { $place } i { $municipality }
    Afdeling: [dér, hvor det skete]

    Emne: Klage over diskrimination

    Jeg klager over, at jeg er blevet diskrimineret.

    Jeg mener, at det skete på grund af: [fx køn, hudfarve eller handicap]

    Hvor og hvornår: [sted, dato og tid]

    Det skete: [skriv, hvad der blev sagt og gjort, og af hvem]

    Andre, der var til stede: [navne, eller skriv ingen]

    Jeg beder om:
    – at klagen bliver undersøgt
    – at det ikke sker igen
    – et svar på skrift og en dato for, hvornår det kommer.

    Jeg vil gerne have en kvittering, som viser, hvilken dag I har fået klagen.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-klage-til-raadgiver-title = Gå videre med klagen
letter-klage-til-raadgiver =
    Til { $place } i { $municipality }

    Emne: Jeg går videre med min klage
    Afdeling: [den afdeling, klagen handler om]
    Sagsnummer: [hvis der er et]

    Jeg klager over: [fx ventetid, en medarbejder, en opgave eller diskrimination]

    Det skete: [skriv det kort med datoer]

    Jeg klagede til afdelingen: [dato, og hvem der fik klagen]

    Siden er der sket dette: [fx intet svar, et dårligt svar, eller at vi er kørt fast]

    Det er ikke godt nok, fordi [skriv hvorfor].

    Jeg beder om: [fx en løsning, mægling eller en undersøgelse]

    Jeg vedlægger: [fx klagen og svaret]

    Jeg vil gerne have en kvittering, som viser, hvilken dag I har fået klagen. I er velkomne til at ringe til mig.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-bed-om-hjaelp-brev-title = Bed om hjælp til kontakten
letter-bed-om-hjaelp-brev =
    Til { $place } i { $municipality }

    Emne: Jeg kan ikke selv klare kontakten
    Afdeling: [den afdeling, det handler om]
    Sagsnummer: [hvis der er et]

    Jeg kan ikke selv klare samtalen med kommunen. Derfor beder jeg om hjælp.

    Det handler om: [skriv det kort]

    Det er svært for mig, fordi [skriv hvorfor, fx sygdom eller sprog, eller stryg linjen].

    Jeg har brug for hjælp til: [skriv det kort]

    Frist i et brev: [dato, eller skriv ingen]

    I får bedst fat i mig: [fx med brev, i telefonen eller gennem en, der hjælper]

    Skriv gerne til mig, at I har fået brevet, og hvad der nu sker.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-brev-om-serviceniveau-title = Brev til borgmesteren
letter-brev-om-serviceniveau =
    Til { $place } i { $municipality }
    Navn eller titel: [fra kommunens hjemmeside]

    Emne: Jeg synes, kommunen gør for lidt
    Det handler om: [fx pladser i børnehaverne]

    Jeg skriver, fordi jeg synes, at kommunen gør for lidt på det område.

    Sådan er det i dag: [skriv det kort]

    Det betyder: [skriv, hvem det rammer, og hvordan]

    Jeg foreslår, at [skriv, hvad der kan blive bedre].

    Jeg ved, at det er politikerne, der bestemmer. Derfor vil jeg gerne have et svar på skrift. Hvad mener du om det, og hvad vil du gøre ved det?

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

## What has happened

letter-klage-persondata-title = Klage til kommunen over brug af oplysninger
letter-klage-persondata =
    Til { $municipality }
    Afdeling: [dér, hvor det skete]
    Kopi til: kommunens databeskyttelsesrådgiver

    Emne: Mine oplysninger er lækket eller misbrugt

    Jeg klager over det, der er sket med mine oplysninger.

    Det skete: [skriv, hvad og hvornår]

    Det er disse oplysninger: [skriv kun hvilken slags, fx helbred eller adresse]

    Jeg beder jer om at:
    – stoppe det med det samme
    – skrive til mig, hvad der er sket
    – skrive, hvem der har set oplysningerne
    – skrive, hvad I gør, så det ikke sker igen.

    Jeg vil gerne have en kvittering, som viser, hvilken dag I har fået klagen. Skriv også gerne, hvornår jeg får svar.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-erstatningskrav-title = Krav om erstatning
letter-erstatningskrav =
    Til { $place } i { $municipality }

    Emne: Krav om erstatning

    Jeg kræver erstatning for en skade eller et tab.

    Hvor og hvornår: [sted, dato og tid]

    Det skete: [skriv det kort]

    Skaden er: [skriv, hvad der gik i stykker, eller hvordan nogen kom til skade]

    Det har kostet: [beløb]

    Jeg mener, at det er kommunens fejl, fordi [skriv hvorfor].

    Meldt til forsikringen: [skriv ja eller nej]

    Jeg vedlægger: [billeder, kvitteringer og navne på vidner]

    Jeg vil gerne have en kvittering for kravet og vide, hvornår jeg får svar. Siger I nej, beder jeg om en begrundelse på skrift.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

letter-spoerg-om-brev-title = Spørg, hvad brevet betyder
letter-spoerg-om-brev =
    Til { $place }
    Afdeling: [navnet i brevet]

    Emne: Jeg forstår ikke jeres brev
    Brevet er fra: [dato]
    Sagsnummer: [fra brevet]

    Jeg har fået et brev, som jeg ikke forstår. Det er især svært at forstå: [skriv hvad]

    Jeg beder jer forklare mig med almindelige ord:
    – hvad brevet betyder
    – om jeg skal gøre noget, og hvornår
    – om det er en afgørelse, og hvordan jeg i så fald klager
    – om der er en frist, og hvilken dag den udløber.

    Hvis der er en frist, så svar mig, før den udløber. I må gerne ringe, men skriv det også.

    Venlig hilsen

    Navn: [navn]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]

## For those who help

letter-fuldmagt-title = Fuldmagt
letter-fuldmagt =
    Til [dem, der skal have fuldmagten, fx forvaltningen]

    Emne: Fuldmagt
    Sagen handler om: [skriv det kort]
    Sagsnummer: [fra brevet]

    Jeg giver fuldmagt til:
    Navn: [hjælperens navn]
    Telefon: [hjælperens nummer]

    I min sag må hjælperen:
    – klage og skrive for mig
    – tale med jer for mig
    – se sagens papirer.
    Det må hjælperen ikke: [skriv det, eller skriv intet]

    Fuldmagten gælder, til jeg trækker den tilbage. Det kan jeg altid gøre ved at skrive til jer.

    Navn: [navn på den, der giver fuldmagt]
    Adresse: [adresse]
    Telefon: [nummer]
    Dato: [dato]
    Underskrift: [underskrift]
