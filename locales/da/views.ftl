## Rammen om hver side
ui-name = Klagevejviser
ui-page-name = Klagevejviser { $municipality }
ui-description = Find ud af, hvor din klage over kommunen hører til, hvorfor, og hvornår den senest skal være der.
ui-independent = Uafhængig vejledning. Siden er ikke lavet eller godkendt af { $municipality } eller borgerrådgiveren.
ui-independent-short = uafhængig vejledning
ui-published-by = Udgivet af { $publisher }.
ui-other-language = English
ui-other-language-code = en
ui-danger = Er der fare for liv eller helbred lige nu? Ring 112.
ui-about = Om vejviseren
ui-version = Reglerne er fra { $version }.
ui-date = { $day }.{ $month }.{ $year }
ui-month = { $month }.{ $year }
ui-start-over = Start forfra
ui-to-start = Gå til første spørgsmål
ui-without-script = Gå til udgaven uden script
ui-static-title = Alle svar på én side
ui-static-note = Dette er udgaven, der virker uden script. Spørgsmål og svar er de samme.

## Spørgsmål
ui-dropped = En del af linket kunne ikke bruges længere. Vi har gemt resten og fortsætter herfra.
ui-matter = Klage { $n }
ui-your-answers = Dine svar
ui-change = Skift svar
ui-remove-matter = Fjern klage { $n }

## Svaret
ui-and = og
ui-plan = Din plan: { $n } klager
ui-plan-help = Den klage, der haster mest, står øverst. Lad ikke den ene vente på den anden.
ui-do-now = Det skal du gøre nu
ui-have-ready = Hav det her klar
ui-then = Det sker bagefter
ui-why = Hvorfor lige her?
ui-others = Hvorfor ikke de andre steder?
ui-letter-first = Klagevejledningen i dit eget brev går altid forud for denne side.
ui-more = Er der mere?
ui-more-help = Er du også utilfreds med noget andet, får du et svar på det ved siden af.
ui-add-matter = Tilføj en klage til

## Døren
ui-deadline = Frist
ui-send-to = Send klagen til
ui-channel = Sådan gør du
ui-department = Hvem i kommunen
ui-department-is = Sagen hører normalt under { $department }. Navnet kan være ændret i 2026.
ui-fee = Pris
ui-phone = Telefon
ui-hotline = Diskriminationshotline
ui-hours = Åbningstid
ui-address = Adresse
ui-email = E-mail
ui-web = Hjemmeside
ui-email-warning = (Almindelig e-mail er ikke sikker. Brug Digital Post til cpr-nummer og private oplysninger.)
ui-contact-only = Kontakt til { $place } – klagen skal ikke sendes hertil
ui-new-tab = (nyt vindue)

## Hvor sikre vi er
ui-part-place = Klagestedet er kun delvis bekræftet. Se, hvem dit brev nævner.
ui-part-channel = Måden at klage på er kun delvis bekræftet. Følg dit brev.
ui-part-deadline = Fristen er kun delvis bekræftet. Følg den frist, der står i dit brev eller på kravet.
ui-unconfirmed-deadline = Vi har ikke kunnet bekræfte fristen. Se den i dit brev. Er du i tvivl, så klag i dag og bed om en kvittering.
ui-how-we-know = Sådan ved vi det
ui-nobody-confirmed = Her ser du, hvor sikre vi er på hver oplysning. Datoerne viser, hvor gamle kilderne er.
ui-sources = Kilderne til dette svar:
ui-claim-place = klagestedet
ui-claim-send_to = hvor klagen sendes hen
ui-claim-channel = måden at klage på
ui-claim-deadline = fristen
ui-claim-fee = prisen
ui-claim-department = forvaltningen
ui-claim-act = loven
ui-page-dated = siden er fra { $date }
ui-page-undated = siden har ingen dato
ui-copy-read = gemt kopi læst i { $date }, ikke bekræftet siden
ui-confirmed-on = bekræftet på den levende side den { $date }
ui-reviewed = Gennemgået af { $by } den { $date }.
ui-contact = Skriv til udgiveren
ui-accessibility-statement = Tilgængelighedserklæring
ui-privacy-text = Om behandling af personoplysninger

## Om vejviseren
ui-about-not-title = Hvad vejviseren ikke er
ui-about-not = Den er ikke juridisk rådgivning, ikke en afgørelse og ikke en klage. Du klager først, når du selv sender klagen. Klagevejledningen i dit brev går altid forud.
ui-about-privacy-title = Dine svar bliver hos dig
ui-about-privacy = Siden sender ikke dine svar nogen steder hen. Den bruger ingen cookies og ingen statistik. Svarene står i adressen øverst i din browser. De ligger derfor i historikken på din enhed og i et link, du deler.
ui-about-access-title = Alle skal kunne bruge den
ui-about-access = Siden er bygget til tastatur, skærmlæser, stor skrift og små skærme. Den virker også uden script. Den er ikke afprøvet af en uvildig ekspert endnu.
ui-about-error-title = Har du fundet en fejl?
ui-about-error = Siden har ingen udgiver endnu, så der er intet sted at skrive til. Spørg den myndighed, dit brev er fra, hvis noget ikke passer.
ui-about-sources-title = Kilder
ui-about-sources = Reglerne bygger på de sider, der står her. Vi har læst gemte kopier. Ingen har endnu bekræftet dem på de levende sider. Linkene åbner i et nyt vindue.
confidence-sourced = Læst i kilden
confidence-part = Delvis bekræftet
confidence-unconfirmed = Ikke bekræftet
ui-unconfirmed-place = Vi har ikke kunnet bekræfte, hvem der tager klagen. Dit brev siger det. Er du i tvivl, så send den i dag til den, der har bestemt, og bed om en kvittering.
ui-unconfirmed-send_to = Vi har ikke kunnet bekræfte, hvor klagen skal sendes hen. Følg dit brev.
ui-part-send_to = Hvor klagen skal sendes hen, er kun delvis bekræftet. Følg dit brev.
ui-emergency = Akuttelefon for børn i fare uden for åbningstiden
ui-words = Ord på siden
ui-unconfirmed-place-alone = Vi har ikke kunnet bekræfte, hvem der tager klagen. Spørg dem, før du regner med det.
ui-part-place-alone = Klagestedet er kun delvis bekræftet. Spørg dem først.
ui-part-channel-alone = Måden at klage på er kun delvis bekræftet. Spørg dem først.
ui-part-deadline-alone = Fristen er kun delvis bekræftet. Vent ikke.
ui-secure-email = Sikker e-mail
ui-portal = Hjælp til Klageportalen
