### What holds in every municipality. Danish is the original.

## Questions

question-sag = Hvad handler det om?
question-sag-help = Vælg det, der ligner mest. Du kan tilføje mere bagefter.
question-sag-more-title = Hvad er en afgørelse?
question-sag-more =
    En afgørelse er kommunens svar på, hvad du kan få, må eller skal.
    Det kan være et ja, et nej, en tilladelse, et krav eller et gebyr.
    Du får nej til kontanthjælp.
    Naboen får lov til at bygge.
    Du får en parkeringsafgift.
    Alt det er afgørelser.
    Står der i brevet, hvordan du klager, er det normalt en afgørelse.
    Det er ikke en afgørelse, når ingen svarer dig, eller når en medarbejder taler grimt.
    Det er heller ikke en afgørelse, når sneen ikke bliver ryddet.

question-andet-emne = Hvad har du brug for?
question-andet-emne-help = Vælg det, der passer bedst.

question-opgave-hvad = Hvilken opgave er det?
question-opgave-hvad-help = Det er en opgave, som kommunen skal udføre.

question-kan-klages = Har du fået en afgørelse, du stadig kan klage over?
question-kan-klages-help = Kan du det, skal fejlen med i den klage.
question-kan-klages-more-title = Hvordan ser jeg, om jeg kan klage?
question-kan-klages-more =
    En afgørelse er kommunens svar på, hvad du kan få, må eller skal.
    Se i brevet efter ordet klagevejledning.
    Det er den del af brevet, der siger, hvem du kan klage til, hvordan og hvornår.
    Fristen er den sidste dag, klagen må nå frem.
    Er den dag ikke gået endnu, kan du stadig klage.
    Er den gået, kan du måske klage alligevel.

question-felt = Hvad handler afgørelsen om?
question-felt-help = Vælg det, der ligner mest.

question-omraade = Hvilken slags afgørelse er det?
question-omraade-help = Se i dit brev, hvis du er i tvivl.

question-stadie = Hvor langt er du?
question-stadie-help = Vælg det, der passer lige nu.
question-stadie-more-title = Hvornår begynder fristen?
question-stadie-more =
    Fristen begynder som regel, når du får afgørelsen.
    I Digital Post har du fået den, når den ligger i din postkasse.
    Det gælder også, selv om du ikke har åbnet den.
    Kom den som brev? Ankestyrelsen regner med, at du har den seks hverdage efter, at den er sendt.
    Kom brevet senere, så gem kuverten, og skriv det i klagen.
    Selve dagen, du får afgørelsen, tæller ikke med.
    Slutter fristen en lørdag, søndag eller helligdag, går den normalt til næste hverdag.
    Nogle steder tæller anderledes, så se altid i dit brev.

question-klaget = Har du klaget til forvaltningen?
question-klaget-help = Forvaltningen er den del af kommunen, der har din sag eller opgaven.

question-hvor = Hvor ligger sagen nu?
question-hvor-help = Se, hvem du sidst har fået brev fra.

## Options

option-afgoerelse = Jeg har fået et nej, et krav eller en anden afgørelse
option-afgoerelse-hint = Fx nej til sygedagpenge, en parkeringsafgift eller naboens byggetilladelse
option-sagsbehandling = Min sag bliver behandlet dårligt
option-sagsbehandling-hint = Fx lang ventetid, intet svar eller dårlig vejledning
option-personale = En medarbejder opførte sig dårligt
option-personale-hint = Fx talte grimt til mig eller ville ikke lytte
option-opgave = En opgave bliver ikke gjort ordentligt
option-opgave-hint = Fx kommer hjemmehjælpen for sent, eller sneen bliver ikke ryddet
option-serviceniveau = Kommunen gør for lidt for alle
option-serviceniveau-hint = Fx for få pladser i børnehaverne eller noget andet, politikerne har besluttet
option-diskrimination = Jeg er blevet diskrimineret
option-diskrimination-hint = Behandlet dårligere end andre, fx på grund af køn, hudfarve eller handicap
option-andet = Noget andet
option-andet-hint = Fx et brev, jeg ikke forstår, et forslag eller mit job i kommunen
option-tvivl = Det ved jeg ikke
option-tvivl-hint = Du får at vide, hvem du kan spørge

option-brev = Jeg forstår ikke et brev
option-brev-hint = Jeg ved ikke, om jeg skal gøre noget
option-hjaelp = Jeg kan ikke selv klare kontakten
option-hjaelp-hint = Jeg har brug for en, der hjælper mig over for kommunen
option-forslag = Jeg har et forslag
option-forslag-hint = En idé til, hvad kommunen kan gøre bedre
option-ansat = Jeg er ansat i kommunen
option-ansat-hint = Det handler om mit eget job, fx løn eller arbejdstid
option-ingen-af-dem = Ingen af dem
option-ingen-af-dem-hint = Du får at vide, hvem du kan spørge

option-hjemmehjaelp-udfoert = Hjemmehjælp
option-hjemmehjaelp-udfoert-hint = Den kommer for sent, kommer ikke eller er ikke god nok
option-vej = Vej, fortov eller legeplads
option-vej-hint = Fx huller, sne eller fejning
option-anden-opgave = En anden opgave
option-anden-opgave-hint = Fx pasning af børn

option-klage-mulig = Ja, og jeg kan stadig klage over den
option-klage-mulig-hint = Jeg har fx fået et nej, og fristen er ikke gået
option-frist-gaaet = Ja, men fristen for at klage er gået
option-frist-gaaet-hint = Den sidste dag for at klage er ovre
option-ingen-afgoerelse = Nej, der er ingen afgørelse
option-ingen-afgoerelse-hint = Fx venter jeg stadig på svar
option-afgoerelse-uklart = Det ved jeg ikke
option-afgoerelse-uklart-hint = Jeg er i tvivl, om mit brev er en afgørelse

option-arbejde = Arbejde, sygdom og penge
option-arbejde-hint = Fx kontanthjælp, sygedagpenge eller aktivering
option-pleje = Pleje og hjælp i hjemmet
option-pleje-hint = Fx hjemmehjælp eller plejehjem
option-skole = Skole
option-skole-hint = Fx specialundervisning
option-byggeri = Byggeri
option-byggeri-hint = Fx min egen eller naboens byggetilladelse
option-trafik = Trafik og parkering
option-trafik-hint = Fx en parkeringsafgift fra kommunen
option-felt-uklart = Noget andet, eller jeg ved det ikke
option-felt-uklart-hint = Du får hjælp til at finde svaret i dit brev

option-modtaget = Jeg har fået afgørelsen
option-modtaget-hint = Jeg har brevet, og fristen er ikke gået
option-mangler = Brevet mangler noget
option-mangler-hint = Der står ikke hvorfor, eller der står ikke, hvordan jeg klager
option-mundtligt = Jeg har kun fået det at vide mundtligt
option-mundtligt-hint = Fx i telefonen eller på et møde
option-frist-udloebet = Fristen er gået
option-frist-udloebet-hint = Den sidste dag for at klage er ovre
option-venter = Jeg har klaget og venter
option-venter-hint = Jeg har ikke fået svar på min klage endnu
option-afgjort = Min klage er afgjort
option-afgjort-hint = Fx har Ankestyrelsen eller et nævn svaret
option-andetsteds = Sagen ligger et andet sted
option-andetsteds-hint = Hos tilsynet, ombudsmanden eller retten
option-stadie-uklart = Det ved jeg ikke
option-stadie-uklart-hint = Du får hjælp til at finde datoen

option-nej = Nej, ikke endnu
option-nej-hint = Jeg har ikke sagt det til dem, der har min sag eller opgaven
option-ja = Ja, men jeg har ikke fået svar
option-ja-hint = Jeg har klaget og venter stadig
option-utilfreds = Ja, men jeg er utilfreds med svaret
option-utilfreds-hint = Svaret hjalp mig ikke
option-fastlaast = Ja, men vi er kørt fast
option-fastlaast-hint = Vi kan ikke tale sammen mere
option-kan-ikke = Jeg kan ikke selv tale med dem
option-kan-ikke-hint = Fx fordi jeg er syg, bange eller har svært ved sproget
option-hos-andre = Sagen ligger et andet sted
option-hos-andre-hint = Hos tilsynet, ombudsmanden eller retten

option-hos-tilsynet = Hos Ankestyrelsens Tilsyn
option-hos-ombudsmanden = Hos Folketingets Ombudsmand
option-hos-domstolene = Hos retten

## Areas (they are options too)

option-kontanthjaelp = Kontanthjælp
option-kontanthjaelp-hint = Fx stoppet, sat ned eller nej til penge til én udgift (enkeltydelse)
option-sygedagpenge = Sygedagpenge
option-sygedagpenge-hint = Fx er de stoppet, eller jeg fik nej
option-aktivering = Aktivering, fleksjob eller ressourceforløb
option-aktivering-hint = Fx nej til fleksjob eller et tilbud, jeg skal møde til
option-udbetaling-danmark = Boligstøtte, pension, barsel eller børneydelse
option-udbetaling-danmark-hint = Brevet er fra Udbetaling Danmark og ikke fra kommunen
option-hjemmehjaelp = Hjemmehjælp og plejehjem
option-hjemmehjaelp-hint = Fx for lidt hjælp eller nej til plejehjem
option-specialundervisning = Specialundervisning
option-specialundervisning-hint = Fx nej til specialskole, specialklasse eller støtte i mindst 9 timer
option-byggetilladelse = Byggetilladelse
option-byggetilladelse-hint = Min egen eller naboens, også når der er lov til at afvige fra lokalplanen
option-parkering = Parkeringsafgift fra kommunen
option-parkering-hint = En p-bøde fra kommunens p-vagt, ikke fra et privat firma
option-andet-omraade = Noget andet
option-andet-omraade-hint = Du får hjælp til at finde svaret i dit brev

area-hjemmehjaelp-note = To love kan gælde, og dit brev siger, hvilken det er. Ældreloven gælder fra 1. juli 2025 for folk på folkepensionsalder og andre med samme slags behov. For andre gælder serviceloven, og den gælder også, indtil din hjælp er vurderet på ny.
area-udbetaling-danmark-note = Du kan kun klage over selve afgørelsen. Er du utilfreds med behandlingen eller servicen, så skriv til kundeambassadøren hos Udbetaling Danmark.
area-byggetilladelse-note = Brevet nævner ofte to nævn: Byggeklageenheden og Planklagenævnet. Nævner det begge, skal du sende to klager. Nævner det kun det ene, så klag kun der.
area-parkering-note = Ingen klageinstans kan tage sager om parkeringsafgifter fra kommunen. Din klage kaldes en indsigelse, og kommunen svarer selv på den. Får du nej, kan kun domstolene ændre det.
area-andet-omraade-note = Dit brev afgør, hvor klagen hører til. Se efter klagevejledningen: Den siger, hvem du kan klage til, hvordan og hvornår. Mangler den, har du ret til at få den.

## Places

place-forvaltningen = forvaltningen
place-forvaltningen-what = Det er den del af kommunen, der har din sag eller skal udføre opgaven.
place-skolen = skolen eller forvaltningen
place-udbetaling-danmark = Udbetaling Danmark
place-udbetaling-danmark-what = Det er den myndighed, der udbetaler blandt andet boligstøtte, folkepension, barselsdagpenge og børneydelse.
place-afsenderen = afsenderen af brevet
place-afsenderen-what = Det er dem, der har skrevet til dig, og som skal vejlede dig.
place-ankestyrelsen = Ankestyrelsen
place-ankestyrelsen-what = Det er statens klageinstans, som kan ændre kommunens afgørelser om blandt andet ydelser, arbejde og pleje.
place-klagenaevnet-specialundervisning = Klagenævnet for Specialundervisning
place-klagenaevnet-specialundervisning-what = Det er et nævn, som kan ændre afgørelser om specialundervisning.
place-byggeklageenheden = Byggeklageenheden
place-byggeklageenheden-what = Det er en del af Nævnenes Hus og ser på, om kommunen har fulgt byggeloven.
place-planklagenaevnet = Planklagenævnet
place-planklagenaevnet-what = Det er et nævn i Nævnenes Hus, som mest ser på, om kommunen har fulgt planloven.
place-klageportalen = Klageportalen
place-klageinstansen-i-brevet = klageinstansen i dit brev
place-klageinstansen-i-brevet-what = Klageinstansen er det sted, der kan ændre afgørelsen, og dit brev siger, hvem det er.
place-ligebehandlingsnaevnet = Ligebehandlingsnævnet
place-ligebehandlingsnaevnet-what = Det er et nævn, som afgør klager over diskrimination og kan give dig en godtgørelse.
place-borgmesteren = den ansvarlige borgmester
place-borgmesteren-what = Det er den politiker, der har ansvaret for området.
place-tilsynet = Ankestyrelsens Tilsyn
place-tilsynet-what = Det er statens tilsyn, som ser på, om kommunen følger loven.
place-ombudsmanden = Folketingets Ombudsmand
place-ombudsmanden-what = Det er Folketingets kontrol med myndighederne, som kan kritisere en afgørelse, men ikke ændre den.
place-domstolene = domstolene
place-domstolene-what = Det er dommerne, der afgør retssager og kan sige, at en afgørelse ikke gælder.
place-fagforeningen = din fagforening
place-fagforeningen-what = Den kender reglerne for dit job og kan hjælpe dig over for din arbejdsplads.

## Doors: channel

channel-forvaltningen = Ring, skriv eller mød op hos den afdeling, der har din sag eller opgaven. Skriv helst, så du har det på skrift.
channel-afsenderen = Ring eller skriv til den afdeling, der står i brevet. Har du ikke et brev, så spørg der, hvor din sag bliver behandlet.
channel-kommunen-frit = Send klagen til den afdeling i kommunen, der har truffet afgørelsen. Du kan skrive, ringe eller møde op. Send den ikke direkte til Ankestyrelsen.
channel-udbetaling-danmark = Klag til Udbetaling Danmark på telefon eller på skrift. Send ikke klagen til kommunen og ikke direkte til Ankestyrelsen.
channel-skolen-foerst = Send klagen til skolen eller den forvaltning, der har truffet afgørelsen. De ser på sagen igen, før nævnet får den.
channel-klageportalen-direkte = Send klagen direkte til Byggeklageenheden og ikke til kommunen. Brug helst Klageportalen. Du kan også sende en e-mail.
channel-klageportalen-via-kommunen = Klag på Klageportalen med MitID. Portalen sender klagen til kommunen, som ser på sagen først. Kan du ikke bruge portalen, så bed kommunen om at blive fritaget, og skriv hvorfor.
channel-som-brevet-siger = Gør, som der står i klagevejledningen i dit brev. Kan du ikke finde den, så kontakt den afdeling, der har truffet afgørelsen.
channel-ligebehandlingsnaevnet = Brug skemaet på Ankestyrelsens hjemmeside, eller send klagen med posten.
channel-borgmesteren = Skriv et brev eller en e-mail til den borgmester, der har ansvaret for området.
channel-rykker = Ring eller skriv til den afdeling, der har din klage. Spørg, hvor langt de er, og hvornår du får svar.
channel-rykker-udbetaling = Ring eller skriv til Udbetaling Danmark. Spørg, hvor langt de er, og hvornår du får svar.
channel-vent-der = Sagen ligger der allerede. Du skal ikke sende noget nyt, men vente på svar.
channel-vent-i-naevnet = Nævnet har din klage. Du skal ikke sende noget nyt, men svare, hvis det spørger dig om noget.
channel-ombudsmanden = Brug skemaet på ombudsmandens hjemmeside eller Digital Post. Du kan også sende et brev, ringe eller møde op.
channel-domstolene = En retssag begynder i byretten. Få gratis råd hos en retshjælp, før du går i gang.
channel-fagforeningen = Ring eller skriv til din fagforening. Du kan også tale med din tillidsrepræsentant, den kollega, I har valgt til at hjælpe jer.

## Doors: deadline

deadline-none = Der er ingen fast frist her. Vil du klage, så gør det gerne snart.
deadline-letter = Se efter en frist i dit brev eller dine papirer. En klage skal være nået frem senest den dag. Kan du ikke finde fristen, så spørg med det samme.
deadline-payment = Din indsigelse skal være nået frem, før afgiften skal betales. Se datoen på afgiften. Vi har ikke fået bekræftet, hvor mange dage du har.
deadline-notfound = Vi har ikke fundet en frist, der gælder i alle sager. Den kan være kort, så få råd snart.
deadline-weeks-receipt = { $n } uger fra den dag, du fik afgørelsen. Klagen skal være nået frem senest den sidste dag.
deadline-weeks-told = { $n } uger fra den dag, du fik afgørelsen at vide. Klagen skal være nået frem senest den sidste dag.
deadline-weeks-communication = { $n } uger fra den dag, du fik besked om afgørelsen. Er afgørelsen offentliggjort, kan fristen løbe fra den dag. Klagen skal være nået frem senest den sidste dag.
deadline-years-decision = { $n } år fra den dag, du fik den sidste afgørelse i sagen.
deadline-months-decision = { $n } måneder fra den dag, du fik den sidste afgørelse i sagen.

## Doors: fee

fee-none = Det er gratis.
fee-notfound = Vi har ikke fundet noget om gebyr, så det er ikke bekræftet, at det er gratis.
fee-naevn-senere = Det er gratis at sende klagen. Du skal kun betale, hvis kommunen holder fast i afgørelsen og sender sagen videre. For private er gebyret fra ca. 900 kr. (niveau fra 2016, reguleres hvert år). Du får det tilbage, hvis du vinder helt eller delvist.
fee-retsafgift = En retssag koster 750 kr., når den højst handler om 100.000 kr. eller slet ikke om penge. Er beløbet større, koster den 1.500 kr. plus en afgift for retsmødet.

## Doors: act

act-aktivsociallov = Lov om aktiv socialpolitik
act-udbetaling-danmark = Lov om Udbetaling Danmark og loven om ydelsen
act-sygedagpengelov = Sygedagpengeloven
act-beskaeftigelseslov = Lov om en aktiv beskæftigelsesindsats
act-aeldrelov = Ældreloven eller serviceloven
act-folkeskolelov = Folkeskoleloven
act-byggelov-planlov = Byggeloven og planloven
act-faerdselslov = Færdselsloven

## Doors: hours

hours-ankestyrelsen = Mandag til fredag kl. 9–15.

## Routes

route-klag-title = Klag til { $place }
route-klag-why = Du klager over en afgørelse: kommunens svar på, hvad du kan få, må eller skal. Loven bestemmer, hvem der ser på den.
route-klag-udbetaling-title = Klag til { $place } gennem Udbetaling Danmark
route-klag-udbetaling-why = Det er ikke kommunen, der har afgjort sagen. Udbetaling Danmark ser på den igen og sender klagen videre, hvis den holder fast.
route-klag-direkte-title = Klag til { $place }
route-klag-direkte-why = Du klager over en afgørelse efter byggeloven eller planloven. Hver lov har sit eget nævn, og en klage til det ene gælder ikke hos det andet.
route-klag-ukendt-title = Klag til { $place }
route-klag-ukendt-why = Loven bestemmer, hvem der kan ændre en afgørelse. Vi ved ikke, hvilken lov din bygger på, men det gør dit brev.
route-indsigelse-title = Gør indsigelse hos { $place }
route-indsigelse-why = Kommunen har selv givet dig afgiften. Ingen klageinstans kan ændre den, så du skal først sige fra over for kommunen.
route-fejl-i-klagen-title = Skriv fejlen i din klage til { $place }
route-fejl-i-klagen-why = Afgørelsen og fejlen hører sammen. De, der ser på klagen, kan også se på, om sagen er behandlet rigtigt. Derfor skal fejlen med i samme klage.
route-fejl-udbetaling-title = Skriv fejlen i din klage til { $place }
route-fejl-udbetaling-why = Det er ikke kommunen, men Udbetaling Danmark, der har sagen. Fejlen hører med i klagen over afgørelsen.
route-fejl-i-indsigelsen-title = Skriv fejlen i din indsigelse til { $place }
route-fejl-i-indsigelsen-why = Du kan stadig sige fra over for kommunen. Skriv både, hvorfor afgørelsen er forkert, og hvad der gik galt i sagen.
route-venter-title = Vent på svar fra { $place }
route-venter-why = Du har klaget, og kommunen ser på afgørelsen igen. Det har den normalt fire uger til. Holder den fast i afgørelsen, sender den selv klagen videre til Ankestyrelsen.
route-venter-udbetaling-title = Vent på svar fra { $place }
route-venter-udbetaling-why = Du har klaget, og Udbetaling Danmark ser på afgørelsen igen. Holder den fast, sender den selv klagen videre til Ankestyrelsen.
route-venter-indsigelse-title = Vent på svar fra { $place }
route-venter-indsigelse-why = Du har sagt fra over for kommunen, og den skal svare dig. Ingen klageinstans kan tage sagen imens.
route-venter-paa-svar-title = Vent på svar fra { $place }
route-venter-paa-svar-why = Du har klaget, og kommunen ser normalt på sagen først. Dit brev siger, hvem der får klagen bagefter.
route-venter-i-naevnet-title = Vent på svar fra { $place }
route-venter-i-naevnet-why = Du har sendt din klage, og nu bliver den behandlet. Har du kun klaget ét sted, så se i brevet, om du også skal klage det andet sted.
route-afgjort-title = Få råd, før du går til ombudsmanden eller retten
route-afgjort-why = Du har brugt klagemuligheden, og klageinstansen har afgjort sagen. Ombudsmanden kan se på, om der er sket fejl. Retten kan sige, at afgørelsen ikke gælder.
route-afgjort-plan-title = Få råd, før du går til ombudsmanden eller retten
route-afgjort-plan-why = Nævnet har afgjort sagen. Ombudsmanden kan se på, om der er sket fejl. Retten kan sige, at afgørelsen ikke gælder, men her er fristen kort.
route-afgjort-uden-naevn-title = Få råd, før du går til { $place }
route-afgjort-uden-naevn-why = Kommunen har svaret dig, og der er ingen klageinstans i den slags sager. Kun domstolene kan ændre afgørelsen.
route-hos-tilsynet-title = Vent på svar fra { $place }
route-hos-tilsynet-why = Tilsynet har sagen nu. Det er bedst at få svar derfra, før du går videre.
route-hos-ombudsmanden-title = Vent på svar fra { $place }
route-hos-ombudsmanden-why = Ombudsmanden har sagen nu. Det er bedst at få svar derfra, før du går videre.
route-hos-domstolene-title = Vent på svar fra { $place }
route-hos-domstolene-why = Retten har sagen nu. Når en sag er i retten, er det retten, der afgør den.
route-personale-title = Klag til { $place }
route-personale-why = Du skal mødes med respekt. Begynd der, hvor det skete. De skal have mulighed for at svare dig og rette op.
route-sagsbehandling-title = Klag til { $place }
route-sagsbehandling-why = Du klager over sagsbehandlingen, altså måden, din sag bliver behandlet på. Forvaltningen skal først have mulighed for at svare dig og rette op.
route-opgave-title = Klag til { $place }
route-opgave-why = Det er en praktisk opgave og ikke en afgørelse. De, der har ansvaret for opgaven, skal have mulighed for at rette op.
route-naeste-led-title = Klag til { $place }
route-naeste-led-why = Du har klaget til forvaltningen. Når den ikke svarer, eller svaret ikke er godt nok, kan du gå videre med klagen.
route-kan-ikke-selv-title = Få hjælp hos { $place }
route-kan-ikke-selv-why = Du behøver ikke stå alene. Du kan få hjælp, når du ikke selv kan klare samtalen med kommunen.
route-serviceniveau-title = Skriv til { $place }
route-serviceniveau-why = Politikerne har besluttet, hvor meget kommunen gør for alle. Det kaldes serviceniveauet. Du kan ikke klage over det, men du kan altid sige din mening til den, der har ansvaret.
route-diskrimination-title = Klag til { $place }
route-diskrimination-why = Forvaltningen skal have mulighed for at svare dig og rette op. Ligebehandlingsnævnet kan give dig en godtgørelse. Er du også utilfreds med en afgørelse, så klag først over den, inden fristen går.
route-ansat-title = Tal med { $place }
route-ansat-why = Det handler om dit eget job i kommunen. Her er der andre regler, og fagforeningen kender dem.
route-forslag-title = Send dit forslag til { $place }
route-forslag-why = Et forslag er ikke en klage. Der er ingen frist, og du kan skrive, som du vil.
route-brev-title = Spørg { $place }
route-brev-why = Du må altid spørge, hvad et brev betyder. Kommunen har pligt til at vejlede dig. Er der en frist i brevet, løber den, mens du spørger.
route-tvivl-title = Spørg { $place }
route-tvivl-why = Du behøver ikke selv vide, hvor din sag hører til. Kommunen har pligt til at vejlede dig, også hvis du spørger det forkerte sted.

## Status: the label

standing-first = Først
standing-alongside = Samtidig
standing-later = Senere
standing-maybe = Måske
standing-no = Ikke her

## Status: the department, the school and the sender

status-forvaltningen-ser-igen = Ofte ser forvaltningen på afgørelsen igen, før klageinstansen får sagen.
status-forvaltningen-ser-maaske-igen = Mange klager skal sendes til forvaltningen, som ser på sagen igen. Dit brev siger, om det gælder din.
status-forvaltningen-ikke-klagen = Klagen skal ikke sendes til forvaltningen. Men den kan svare på, hvorfor den har bestemt sådan.
status-forvaltningen-kan-have-skrevet = Ofte er det forvaltningen, der har skrevet til dig. Så er det den, du skal spørge.
status-forvaltningen-har-besluttet = Har forvaltningen svaret dig, skal du ikke klage her igen. Du kan stadig spørge, hvis noget er uklart.
status-forvaltningen-om-opgaven = Er det en opgave, der er gjort dårligt? Så klag til forvaltningen, fx hvis hjemmehjælpen ikke kommer.
status-naevnet-har-klagen = Du har sendt klagen. Den skal ikke sendes til forvaltningen igen.
status-venter-paa-dem = Din sag ligger et andet sted nu. Vent på svaret derfra.
status-ikke-kommunen = Det er ikke kommunen, der har afgjort sagen.
status-leder-og-hr = Tal først med din leder, din tillidsrepræsentant eller HR.

## Status: the appeal bodies

status-anden-klageinstans = Din klage hører til et andet sted, medmindre dit brev nævner Ankestyrelsen.
status-ankestyrelsen-hvis-brevet-siger = Kun hvis dit brev nævner Ankestyrelsen som klageinstans.
status-ankestyrelsen-kun-afgoerelser = Ankestyrelsen tager kun klager over bestemte afgørelser, fx om sygedagpenge. Lige nu hører din sag ikke til her.
status-ankestyrelsen-venter = Kommunen sender selv klagen hertil, hvis den holder fast i afgørelsen. Du skal ikke sende noget.
status-ankestyrelsen-efter-udbetaling = Udbetaling Danmark sender selv klagen videre hertil, hvis den holder fast i afgørelsen. Du skal ikke sende noget.
status-hvis-det-er-en-afgoerelse = Er dit brev en afgørelse, kan klagen måske ende her. Se efter klagevejledningen i brevet.
status-afgjort-af-instans = Klageinstansen har afgjort sagen. Derfor kan du ikke klage her.
status-ingen-klageinstans = I den slags sager er der ingen klageinstans.
status-ingen-klage = Et forslag er ikke en klage over en afgørelse.
status-ingen-klage-over-niveau = Du kan ikke klage her over det, politikerne har besluttet for alle.

## Status: the mayor

status-borgmesteren-kun-serviceniveau = Borgmesteren er det rette sted, når det handler om noget, politikerne har besluttet for alle.
status-borgmesteren-om-opgaven = Du kan også klage til borgmesteren. Klag til forvaltningen alligevel, så du kan gå videre bagefter.
status-borgmesteren-hvis-opgave = Handler klagen om en praktisk opgave, fx fejning eller hjemmehjælp, kan du også skrive til borgmesteren.

## Status: oversight, ombudsman and courts

status-tilsynet-lovlighed = Tilsynet ser kun på, om kommunen følger loven. Det vælger selv sine sager og tager ikke sager, som andre kan behandle.
status-tilsynet-ikke-efter-instans = Tilsynet tager ikke sager, som en klageinstans kan behandle.
status-tilsynet-ikke-niveau = Tilsynet ser kun på, om kommunen følger loven. Det siger ikke, hvad der er rimeligt.
status-ansat-ikke-her = Tilsynet tager ikke sager om dit eget job.
status-efter-tilsynet = Vent på svar fra tilsynet. Bagefter kan du klage til ombudsmanden.
status-ombudsmanden-til-sidst = Brug de andre muligheder først. Du har normalt et år til at klage til ombudsmanden.
status-ombudsmanden-ikke-politik = Ombudsmanden tager normalt ikke klager over det, kommunens politikere har besluttet.
status-domstolene-til-sidst = Retten er normalt den sidste udvej. Det koster penge, så få råd først.

## Steps: do

step-klag-alligevel = Klag alligevel, og gør det nu. Skriv, hvorfor klagen kommer for sent, fx alvorlig sygdom, og send bevis med. Klageinstansen afgør, om den tager klagen.
step-klag-alligevel-med-fejlen = Klag over afgørelsen alligevel, og gør det nu. Skriv, hvorfor klagen kommer for sent, og hvad der gik galt i sagen. Klageinstansen afgør, om den tager klagen.
step-betal-eller-spoerg = Spørg kommunen i dag, om du stadig kan klage, og om du skal betale imens. En afgift, du ikke betaler, ender hos Gældsstyrelsen.
step-spoerg-om-indsigelsen = Spørg kommunen i dag, om den stadig vil se på din indsigelse. Skriv, hvorfor den kommer for sent.
step-bed-om-begrundelse = Bed den, der har truffet afgørelsen, om en begrundelse og en klagevejledning på skrift. Det har du ret til. Send klagen alligevel, for du skal regne med, at fristen løber.
step-bed-om-skriftligt = Bed om afgørelsen på skrift med begrundelse og klagevejledning. Det har du ret til, men gør det helst inden 14 dage. Send klagen alligevel, for du skal regne med, at fristen løber.
step-find-datoen = Find den dag, du fik afgørelsen. I Digital Post er det den dag, den kom. Er du i tvivl, så klag med det samme.
step-send-i-tide = Send klagen i god tid. Den skal være nået frem, før fristen er gået. Det er ikke nok, at du har sendt den. Er der kort tid, så brug ikke brevpost.
step-to-klager = Nævner brevet både byggeloven og planloven, så send to klager. Den ene skal til Byggeklageenheden, den anden til Planklagenævnet.
step-kun-jura = Skriv, hvilken regel du mener, kommunen har brudt. Nævnene ser næsten kun på, om loven er fulgt. Det er ikke nok, at du synes, bygningen er grim.
step-goer-indsigelse = Klag, før afgiften skal betales. Skriv kort, hvad der skete, og hvorfor afgiften er forkert. Spørg, om du skal betale imens. Det er ikke sikkert, at betalingen kan vente.
step-god-tro = Det er ikke nok, at du troede, du måtte holde der. Skriv, hvad der ellers viser, at afgiften er forkert.
step-saet-kryds-ved-loven = Se i brevet, om der står ældreloven eller serviceloven. Sæt et kryds ved loven, og skriv den i klagen.
step-skriv-kort = Skriv, at du klager, og gerne hvorfor. Mangler du tid, så send en kort klage nu, og forklar mere senere. Kommunen kan hjælpe dig med at skrive.
step-spoerg-om-raad = Har du bedt om råd eller vejledning og fået nej? Det kan du også klage over. Skriv det i klagen.
step-skriv-fejlen-i-klagen = Er der også fejl i den måde, sagen er behandlet på? Skriv dem samme sted. De, der ser på klagen, kan også se på fejlene.
step-ryk-for-svar = Har du ventet længe, så ring og ryk for svar. I sociale sager har kommunen normalt fire uger. Spørg, om klagen er afgjort eller sendt videre.
step-spoerg-naevnet = Spørg Nævnenes Hus, hvor langt din klage er. Får du en regning på et gebyr fra Planklagenævnet, så betal den til tiden.
step-vent-paa-svaret = Vent på svaret, før du klager andre steder. Trækker det ud, så spørg, hvor langt de er.
step-faa-retshjaelp = Få gratis råd hos en retshjælp, før du bestemmer dig. Spørg, hvad det koster, og om der er en frist.
step-ombudsmanden-krav = Klager du til ombudsmanden, så gør det inden et år. Skriv dit navn og din adresse. Ombudsmanden vælger selv, om sagen bliver taget op.
step-retten-seks-maaneder = Handler sagen om planloven, skal den til retten inden seks måneder. Spørg en retshjælp om den præcise dag.
step-tal-med-tillidsrepraesentanten = Tal med din tillidsrepræsentant, din leder eller HR. Tillidsrepræsentanten er den kollega, I har valgt til at hjælpe jer.
step-skriv-til-borgmesteren = Skriv, hvad du er utilfreds med, og hvad du gerne vil have ændret. Kommunens hjemmeside viser, hvem der har ansvaret.
step-skriv-hvad-der-skete = Skriv ned, hvad der skete, hvor og hvornår, og hvem der var der. Gør det, mens du husker det.
step-naevnet-kan-give-godtgoerelse = Klag også til Ligebehandlingsnævnet, hvis du vil have en godtgørelse. Det skal være dig selv, det er gået ud over. Kravet falder normalt bort efter tre år.
step-tal-med-teamet = Tal med det team eller firma, der står i dit brev om hjælpen. Sig, hvad der ikke fungerer.
step-meld-det = Meld det til forvaltningen. Skriv, hvor det er, og hvad der er galt. Send gerne et billede.
step-klag-til-den-der-udfoerer = Klag til den forvaltning, der har ansvaret for opgaven. Skriv, hvad der er galt, hvor og hvornår.
step-klag-hvor-sagen-er = Ring eller skriv til din sagsbehandler eller til lederen der. Sig, at det er en klage.
step-se-efter-klagevejledning = Se i dit brev, om der står, hvordan du kan klage. Gør der det, så klag over afgørelsen inden fristen. Skriv fejlen i samme klage.
step-naevn-datoen = Skriv, hvornår du klagede til forvaltningen, og hvem du klagede til.
step-vedlaeg-svaret = Send svaret fra forvaltningen med. Skriv, hvorfor du er utilfreds med det.
step-sig-du-ikke-kan-selv = Sig med det samme, at du ikke selv kan klare samtalen med kommunen. Sig også, hvad du har brug for hjælp til.
step-find-sidste-dag = Har du et brev, så se efter en frist eller en dato. Gør det som det første, og spørg inden den dag.
step-bed-om-forklaring = Bed om at få forklaret, hvad det betyder, og hvad du skal gøre. Kommunen har pligt til at vejlede dig.
step-behandl-som-afgoerelse = Ligner brevet et ja, et nej eller et krav? Så regn med, at det er en afgørelse, og at fristen løber.
step-skriv-forslaget = Skriv kort, hvad der kan blive bedre, og hvordan. Det er nok at skrive ét sted.
step-bed-om-kvittering = Bed om en kvittering, så du kan vise, at klagen er nået frem.
step-bed-om-svar = Bed om en kvittering for klagen. Spørg, hvornår du får svar.

## Steps: have ready

step-have-brevet = Find brevet frem, hvis du har et. Svar på det, de spørger om, så de kan behandle sagen.
step-have-p-numre = Find bilens nummerplade og referencenummeret på afgiften.
step-have-beviser = Saml det, der viser, hvad der er sket: breve, beskeder, datoer og navne.
step-have-bisidder = Du må have en bisidder med. Det er en, der støtter dig på møder. En anden kan også klage for dig, hvis du giver en fuldmagt.
step-have-en-hjaelper = Er der en, du stoler på? Tag personen med til møder som bisidder. Personen kan også tale for dig, hvis du giver en fuldmagt.
step-have-fuldmagt = Skal en anden klage for dig, så skriv en fuldmagt. Det er et papir, hvor du lader en anden handle for dig.

## Steps: what happens then

step-saa-genvurdering = Kommunen ser på afgørelsen igen inden fire uger. Det kaldes genvurdering. Holder den fast, sender den selv klagen videre til Ankestyrelsen.
step-saa-udbetaling = Udbetaling Danmark ser på afgørelsen igen og sender klagen videre inden fire uger, hvis den holder fast. Skal du betale boligstøtte tilbage, venter kravet, mens du klager.
step-saa-skolen-ser-igen = Skolen eller forvaltningen ser på sagen igen inden fire uger. Får du nej, sender de klagen videre til nævnet. Får du kun delvis ret, har du fire uger til at sige, at du stadig klager.
step-saa-portalen = Planklagenævnet får først sagen, når kommunen har set på den igen. Byggeklageenheden får din klage direkte. Byggeriet stopper ikke af sig selv, fordi du klager.
step-saa-ingen-pause = Afgørelsen gælder normalt, mens du venter. Ankestyrelsen kan ændre den til det bedre for dig, men også til det dårligere.
step-saa-parkering = Kommunen svarer på din indsigelse. Siger den nej, kan kun domstolene ændre det. En afgift, du ikke betaler, ender hos Gældsstyrelsen.
step-saa-ingen-ny-afgoerelse = Ombudsmanden kan kritisere og anbefale, men kan ikke give dig en ny afgørelse.

## Confidence

confidence-sourced = Læst i kilden
confidence-part = Delvis bekræftet
confidence-unconfirmed = Ikke bekræftet
