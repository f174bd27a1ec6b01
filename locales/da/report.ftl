### Rapporten, som en jurist læser og skriver under. Kun rapporten siger disse ord.

## Forsiden
report-title = Reglerne samlet til gennemsyn
report-intro = Her står alle de regler, som vejviseren følger, både som tabeller og med de ord, borgeren læser. Dokumentet er lavet direkte af de filer, siden bygges af. Til sidst er der plads til at skrive under på netop denne version. En anvisning er det, borgeren ender med at få at vide: hvor klagen skal hen, hvorfor, hvornår den senest skal være der, og hvad borgeren skal gøre nu.
report-rests-on-help = Ud for ”Bygger på” står numre og koder. Numre som T6, R16 og P10 er punkter i det regelgrundlag, vejviseren er bygget efter. De øvrige koder er kilder, og dem fører et link til.
report-contents = Indhold
report-municipality = Kommune
report-version = Reglerne er fra
report-edition = Udgave
report-edition-help = Den følger af reglerne og sætningerne selv: Ændres ét ord, får de en anden udgave.
report-version-help = Det er datoen for den seneste ændring af en regel. Den siger ikke, at nogen har kontrolleret reglerne den dag.
report-publisher = Udgiver
report-no-publisher = Der er ingen udgiver.
report-reviewed = Gennemgået
report-nobody-reviewed = Nej. Ingen har gennemgået reglerne endnu.
report-figures = Omfang
report-figure-paths = forløb fra første spørgsmål til anvisning
report-figure-questions = spørgsmål
report-figure-routes = anvisninger
report-figure-rows = rækker i tabellen over anvisninger
report-figure-steps = rækker i tabellen over trin
report-figure-areas = områder
report-figure-places = steder
report-how-sure = Hvor sikre oplysningerne er
report-how-sure-help = Klagested, fremgangsmåde, frist, pris, forvaltning, lov og kontakt har hver sine kilder og hver sin angivelse af, hvor sikker oplysningen er. Så mange oplysninger er der af hver slags:
report-copies-help = Kilderne er læst som gemte kopier, ikke på selve hjemmesiderne. En kilde regnes først for bekræftet, når en person har set efter på selve hjemmesiden og noteret datoen. Er der ingen dato, har ingen gjort det.
report-figure-sources = kilder
report-figure-confirmed = heraf bekræftet på selve hjemmesiden

## Det usikre
report-unsure-title = Det, der ikke er bekræftet
report-unsure-help = Begynd her. Listen viser alle de oplysninger, der ikke er fuldt bekræftet af en kilde, hvor de står, og hvad borgeren læser.
report-unsure-unconfirmed = Ingen af de sider, vi har læst, bekræfter oplysningen. Er der alligevel kilder, er de ikke nok til at bekræfte den.
report-unsure-part = Oplysningen er dels læst i en kilde, dels almindelig viden.
report-where = Hvor den står
report-what = Oplysning
report-citizen-reads = Det læser borgeren
report-sources-of-claim = Kilder
report-part-areas = Område
report-part-routes = Anvisning
report-part-places = Sted
report-no-source = ingen angivet

## Spørgsmål
report-questions-title = Spørgsmål og svar
report-questions-help = Spørgsmålene står i den rækkefølge, de bliver stillet. Et spørgsmål bliver kun stillet, når svaret kan ændre det, borgeren får at vide.
report-only-after = Bliver kun stillet, hvis borgeren har svaret et af følgende:
report-areas-are-answers = Svarene er områderne. Borgeren ser kun dem, der hører under det emne, borgeren har valgt.
report-answer = Svar
report-hint = Eksempel eller forklaring
report-rests-on = Bygger på

## Tabellerne
report-tables-title = Beslutningstabellerne
report-table-routes = Tabel 1: Anvisninger
report-table-routes-caption = Anvisninger: hvor klagen skal hen
report-first-help = Rækkerne læses oppefra. Den første række, der har alle sine betingelser opfyldt, bestemmer anvisningen (hit policy FIRST). Rækkerne er delt i grupper med en fast rækkefølge. I hver gruppe står kommunens egne rækker før de nationale. Hvor der står [områdets klagested], læser borgeren navnet på klagestedet.
report-row = Række
report-if = Hvis
report-then-route = Så er anvisningen
report-doors = Klagested
report-told-by = Siger det samme som række
report-letter-first = Hvis borgerens eget brev siger noget andet, gælder brevet, også en kortere frist. Hvis den er udløbet, eller brevet siger, at man ikke kan klage, er rådet at klage alligevel.
report-area-doors = Områdets klagested, se afsnittet om områder
report-its-place = [områdets klagested]
report-its-receiver = [modtageren]
report-always = Altid
report-or = eller
report-if-area-place = Områdets klagested er:
report-if-area-kind = Områdets klagested er af typen:
report-if-area-send_to = I området skal klagen sendes til:
report-if-route = Anvisningen er:
report-if-answer = Et af svarene er:
report-table-steps = Tabel 2: Trin
report-table-steps-caption = Trin: hvad borgeren skal gøre og vide
report-collect-help = Alle rækker, der har deres betingelser opfyldt, kommer med i tabellens rækkefølge (hit policy COLLECT). Hvert trin står under en af tre overskrifter.
report-then-step = Så læser borgeren
report-heading = Under overskriften
report-heading-danger = Allerførst i svaret
report-table-asides = Tabel 3: Hvad der tit forveksles
report-table-asides-caption = Sætninger, der fører videre til det rette sted
report-asides-help = Alle rækker, der har deres betingelser opfyldt, kommer med (hit policy COLLECT). Hele sætningen er et link. I et svar står den før klagestedet, og ved et spørgsmål under svarene. Efter ~ træder de nye svar i stedet for dem, der blev givet på de samme spørgsmål.
report-in-answers = Først i svaret
report-leads-to = Fører til

## Anvisningerne
report-routes-title = Anvisningerne i deres helhed
report-routes-help = Hver anvisning står her med alt, hvad den kan vise. Hvad den enkelte borger ser, afhænger af svarene.
report-rows-that-give-it = Rækker i tabel 1
report-paths-to-it = Antal forløb, der ender her
report-areas-to-it = Områder, der fører hertil
report-titles-of-it = Sådan kan overskriften lyde
report-other-places = Andre steder
report-other-places-but-door = Det sted, der er klagested i den enkelte sag, bliver ikke vist på listen.
report-place = Sted
report-can-it-be-used = Kan det bruges?
report-reason = Begrundelse
report-steps-of-it = Trin, der kan blive vist
report-step-always = vises altid
report-step-sometimes = afhænger af svarene

## Områder, steder og kilder
report-areas-title = Områder
report-areas-help = Et område er det, en afgørelse handler om. Det bestemmer klagested, frist og forvaltning. Hvor sikker hver oplysning er, står i klammer.
report-areas-caption = Områder med klagested, frist, forvaltning og lov
report-area = Område
report-fields = Vises under
report-send-to = Klagen sendes til
report-same-place = klagestedet selv
report-deadline = Frist
report-department = Forvaltning
report-act = Lov
report-note = Særlig bemærkning
report-places-title = Steder og kontaktoplysninger
report-places-help = Her står alle, der kan tage imod en klage eller hjælpe på vej. Fremgangsmåden gælder, medmindre området eller anvisningen siger noget andet.
report-places-caption = Steder med fremgangsmåde og kontakt
report-kind = Type
report-kind-department = myndighed, der afgør sagen eller udfører opgaven
report-kind-adviser = borgerrådgiver
report-kind-appeal = klageinstans, der kan ændre en afgørelse
report-kind-oversight = tilsyn, der ser på, om loven er fulgt
report-kind-court = domstol
report-kind-mayor = ansvarlig politiker
report-kind-other = andre end kommunen og klageinstanserne
report-way = Fremgangsmåde
report-contacts = Kontakt
report-otherwise = Når stedet ikke er klagested
report-page = officiel side
report-sources-title = Kilder
report-sources-help = Sidens egen dato er den, siden selv oplyser. Den siger ikke, at indholdet gælder i dag.
report-sources-caption = Kilder og deres datoer
report-source = Kilde
report-address = Adresse
report-page-dated = Sidens egen dato
report-copy-read = Gemt kopi læst
report-confirmed-on = Bekræftet på selve hjemmesiden
report-undated = ingen dato
report-not-confirmed = nej, ingen har set efter

## Forløbet
report-mermaid-title = Forløbet som diagram
report-mermaid-help = Teksten er skrevet i formatet Mermaid og kan sættes ind i et program, der tegner diagrammet. Navne med q er spørgsmål, navne med r er anvisninger. Forløb, der er ens, er lagt sammen. Trin er ikke med, for de står i tabel 2.
report-flow-title = Forløbet som liste
report-flow-help = Listen begynder med det første spørgsmål. Efter hvert svar følger det næste spørgsmål eller anvisningen. Fører et spørgsmål til det samme flere steder, er det kun foldet ud det første sted.
report-as-at = videre som ved

## Underskriften
report-sign-title = Underskrift
report-sign-what = Jeg har læst reglerne for { $municipality } i versionen fra { $version }, udgave { $id }.
report-sign-yes = Jeg godkender reglerne, som de står her.
report-sign-partly = Jeg godkender reglerne med de bemærkninger, der står nedenfor.
report-sign-no = Jeg godkender ikke reglerne.
report-sign-name = Navn
report-sign-post = Stilling og myndighed
report-sign-date = Dato
report-sign-hand = Underskrift
report-sign-remarks = Bemærkninger
report-for-helpers = (kun for den, der hjælper en anden)
