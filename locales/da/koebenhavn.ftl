### What only Københavns Kommune brings.

## Guides

guide-koebenhavn = Københavns Kommune

## Questions

question-emne = Hvilket område handler det om?
question-emne-help = Hvert område har sin borgmester.

## Options

option-emne-boern = Børn, skole og unge
option-emne-boern-hint = Fx børnehaver eller klassernes størrelse
option-emne-aeldre = Ældre og sundhed
option-emne-aeldre-hint = Fx hjælp i hjemmet og plejehjem
option-emne-socialt = Handicap og udsatte
option-emne-socialt-hint = Fx botilbud og herberger
option-emne-by = Veje, parker og byggeri
option-emne-by-hint = Fx cykelstier, p-pladser og affald
option-emne-kultur = Kultur og fritid
option-emne-kultur-hint = Fx bøger, svømning og køen i borgerservice
option-emne-job = Job og nye borgere
option-emne-job-hint = Fx hjælp til at finde arbejde
option-emne-hele-byen = Hele byen
option-emne-hele-byen-hint = Fx byens penge og planer
option-emne-uklart = Det ved jeg ikke
option-emne-uklart-hint = Du får hjælp til at finde den rette

## Places

place-borgerraadgiveren = Borgerrådgiveren
place-borgerraadgiveren-what = Det er et uafhængigt sted i kommunen, som hjælper borgere og virksomheder og ser på klager, men ikke kan ændre afgørelser.
place-bif = Beskæftigelses-, Integrations- og Erhvervsforvaltningen
place-buf = Børne- og Ungdomsforvaltningen
place-suf = Sundheds- og Omsorgsforvaltningen
place-sof = Socialforvaltningen
place-kff = Kultur- og Fritidsforvaltningen
place-tmf = Teknik- og Miljøforvaltningen

## Channels

channel-borgerraadgiveren = Ring, mød op, skriv i Digital Post eller send et brev.
channel-parkering-koebenhavn = Klag på kommunens parkeringsside. Uden dansk log-in kan du bruge den internationale formular. Du kan også klage på en anden måde.
channel-whistleblower-koebenhavn = Brug whistleblowerportalen hos Borgerrådgiveren. Den er også for tidligere ansatte, frivillige, praktikanter og firmaers ansatte. Du kan være anonym.

## Notes on hours

hours-note-eller-aftale = Man kan også aftale en tid.

## Pages

page-klageblanket = Gå til siden med klageblanketten
page-borgmestre = Find den ansvarlige borgmester
page-parkering = Gå til parkeringssiden
page-huslejenaevn = Gå til siden om nævnene
page-whistleblower = Gå til whistleblowerportalen

## Routes

route-diskrimination-br-title = Klag til { $place }
route-diskrimination-br-why = Borgerrådgiveren giver råd og kan nogle gange behandle klager over diskrimination. Ligebehandlingsnævnet kan give dig en godtgørelse. Hvis du også er utilfreds med en afgørelse, så klag først over den, inden fristen udløber.
route-maegling-title = Bed { $place } om mægling
route-maegling-why = Når I er kørt fast, kan Borgerrådgiveren mægle, altså hjælpe jer med at blive enige. Borgerrådgiveren holder ikke med nogen af jer.
route-opgave-hjemmehjaelp-title = Klag til { $place }
route-opgave-hjemmehjaelp-why = Du har fået ja til hjælpen, men den bliver ikke udført ordentligt. Det er en praktisk opgave. Borgerrådgiveren kan se på den, når du har klaget til forvaltningen først.
route-opgave-vej-title = Klag til { $place }
route-opgave-vej-why = Det er en praktisk opgave og ikke en afgørelse. Borgerrådgiveren kan se på den, når du har klaget til forvaltningen først.

## Statuses

status-borgmesteren-hvis-opgave = Hvis klagen handler om en praktisk opgave, fx fejning eller hjemmehjælp, kan du også skrive til borgmesteren.
status-br-efter-forvaltningen = Klag hertil, hvis forvaltningen ikke svarer, eller hvis du er utilfreds med svaret.
status-br-hvis-ingen-svarer = Hvis du ikke får svar, kan du klage hertil over ventetiden. Borgerrådgiveren kan ikke ændre selve afgørelsen.
status-br-hvis-kommunen-tier = Kun hvis det er kommunen, du venter på. Hvis den ikke svarer, kan du klage hertil over ventetiden.
status-br-ikke-afgoerelse = Borgerrådgiveren kan ikke behandle klager over en afgørelse. Men du kan få hjælp til at forstå den og høre, hvor du kan klage.
status-br-ikke-afgift = Borgerrådgiveren kan ikke ændre afgiften. Hvis du slet ikke får svar på din indsigelse, kan du klage hertil over ventetiden.
status-br-ikke-naar-indbragt = Borgerrådgiveren kan ikke tage en sag, der ligger hos tilsynet, ombudsmanden eller domstolene.
status-br-ikke-ansat = Borgerrådgiveren tager ikke sager om dit job i kommunen.
status-br-ikke-serviceniveau = Borgerrådgiveren kan ikke behandle klager over det, politikerne har besluttet for alle. Hvis du er i tvivl, må du gerne ringe.
status-forvaltningen-har-svaret = Forvaltningen skal først have haft mulighed for at svare. Hvis du har klaget der, er det i orden.
status-forvaltningen-skal-vaere-enig = Forvaltningen skal også sige ja til mægling. Hvis I ikke har talt om problemet endnu, så begynd der.
status-forvaltningen-med-bisidder = Du kan også selv tale med forvaltningen og have en bisidder med. Det er en, der støtter dig.
status-br-anden-instans = Borgerrådgiveren tager ikke sager, som loven giver til et andet sted.
status-br-har-ordningen = Whistleblowerordningen ligger hos Borgerrådgiveren, men det er ikke en klage over din egen sag.
status-br-hvis-kommunen = Kun hvis det er kommunen, der har behandlet dig eller din ansøgning dårligt.
status-br-kun-kommunen = Borgerrådgiveren tager kun sager om kommunen.
status-br-kun-sagsbehandlingen = Borgerrådgiveren kan ikke ændre afgørelsen, men kan se på sagsbehandlingen, når forvaltningen har haft mulighed for at svare.
status-br-kun-ventetid = Borgerrådgiveren afgør ikke erstatning. Hvis du slet ikke får svar, kan du klage hertil over ventetiden.
status-br-om-sagsbehandling = Kun hvis det også handler om, hvordan kommunen har behandlet dig, og sagen ikke ligger hos tilsynet.
status-br-om-sagsbehandling-af-data = Kun hvis kommunen ikke svarer dig. Selve bruddet på reglerne hører til hos Datatilsynet.
status-br-om-ventetiden = Hvis du ikke får svar om ventetiden, kan du klage hertil over det.
status-forvaltningen-skal-ogsaa-svare = Klag også over din egen sag til forvaltningen, hvis du har en.
status-ombudsmanden-om-br = Ombudsmanden kan måske se på det. Spørg, før du skriver en lang klage.

## Steps

step-ring-til-hotline = Ring til Diskriminationshotlinen på { $borgerraadgiveren-hotline }, og få råd. Hvis den ikke svarer, så ring til Borgerrådgiveren på { $borgerraadgiveren-phone }.
step-borgmester-boern = Hvis det handler om børn og skole, er det normalt børne- og ungdomsborgmesteren.
step-borgmester-aeldre = Hvis det handler om ældre og sundhed, er det normalt sundheds- og omsorgsborgmesteren.
step-borgmester-socialt = Hvis det handler om handicap og udsatte, er det normalt socialborgmesteren.
step-borgmester-by = Hvis det handler om veje, byggeri og miljø, er det normalt teknik- og miljøborgmesteren.
step-borgmester-kultur = Hvis det handler om kultur og fritid, er det normalt kultur- og fritidsborgmesteren.
step-borgmester-job = Hvis det handler om job og integration, er det normalt borgmesteren for beskæftigelse og integration.
step-borgmester-hele-byen = Hvis det handler om hele byen, er det normalt overborgmesteren.
step-ring-hvis-graensen-er-uklar = Er du i tvivl, om det er politik eller en opgave, der er gjort dårligt? Ring til Borgerrådgiveren på { $borgerraadgiveren-phone }, og få hjælp til at finde ud af det.
step-sig-det-til-br = Sig til Borgerrådgiveren, at du ikke selv kan klare samtalen med kommunen. De kan tage kontakt for dig.
step-maegling-betingelser = Du skal sige ja til mægling, og det skal forvaltningen også. Borgerrådgiveren skal desuden mene, at det vil hjælpe dig.
step-brug-klageblanketten = Brug helst klageblanketten. Du logger på med MitID. Du kan også printe et klageskema, ringe, skrive eller møde op.
step-ring-og-faa-hjaelp = Ring til Borgerrådgiveren på { $borgerraadgiveren-phone }. Du behøver ikke at skrive noget først.
step-klag-inden-et-aar = Klag snart og helst inden et år. Hvis der er gået længere tid, så spørg alligevel.
step-skriv-til-br-selv = Skriv først til Borgerrådgiveren selv, og bed om et svar. Et udvalg af syv medlemmer af Borgerrepræsentationen følger arbejdet. Vi ved ikke, om udvalget tager imod klager.
step-hvem-afgoer-koersel = Hvis du er under 65 år, er det Borgercenter Handicap, der bestemmer. Fra 65 år er det Visitationen. Hvis du bor på plejehjem, så spørg personalet.
step-uenig-om-hegn = Andre myndigheder kan normalt ikke ændre kommunens afgørelse. Strid med naboen hører til domstolene.
step-forbud-mod-hegn = Er det et forbud mod et hegn? Så kan det gå til ministeren. Se fristen i brevet.
status-intet-hegnsyn = Der er intet hegnsyn i København.
route-hegn-i-skel-title = Skriv til { $place }
route-hegn-i-skel-why = I København er det kommunen, der bestemmer om hegn mellem to grunde. De almindelige regler i hegnsloven gælder ikke her.
act-hegnslov-52 = Hegnsloven § 52
step-ankenaevnet-i-koebenhavn = I København går Huslejenævnets afgørelse først til Ankenævnet og derefter til boligretten.
step-sanktionsenheden = Skriv til den enhed, der står i dit brev. I København er det måske Sanktionsenheden.
step-anmeld-tom-bolig = Hvis en bolig står tom i seks uger, skal ejeren melde det til kommunen.
step-have-oplysninger-til-br = Skriv dit navn, og hvordan de får fat i dig. Skriv også, hvilken afdeling det handler om, og hvad du klager over. Ellers kan de måske ikke behandle sagen.
step-skriv-sikkert = Skriv i Digital Post, når du nævner dit cpr-nummer eller private forhold. En almindelig e-mail er ikke sikker.
step-gennem-et-medlem = Et medlem af Borgerrepræsentationen kan også sende din klage videre til Borgerrådgiveren.
step-saa-br-naar-du-har-svar = Får du ikke svar, eller er du utilfreds med svaret? Så kan du gå videre til Borgerrådgiveren.
step-klag-selv-til-forvaltningen = Klag selv til forvaltningen. Regn ikke med, at klageblanketten bliver sendt videre.
step-saa-hurtig-loesning = Borgerrådgiveren prøver først at finde en hurtig løsning, fx ved at kontakte sagsbehandleren eller lederen. Borgerrådgiveren bestemmer selv, om sagen skal undersøges nærmere.
step-saa-tilsynssag = Noget principielt kan Borgerrådgiveren undersøge med det samme som en tilsynssag. Borgerrådgiveren bestemmer selv. Forvaltningen behøver ikke følge udtalelsen, men så skal den sige det.
step-saa-maegling = Hvis alle siger ja, mødes du med en fra kommunen. En medarbejder fra Borgerrådgiveren er med. De hjælper jer med at finde en løsning, I begge er tilfredse med.
step-saa-sendes-tilbage = Har forvaltningen ikke haft mulighed for at svare? Så beder Borgerrådgiveren dig om at tale med forvaltningen først.

## Terms

term-maegling = mægling
term-maegling-is = En uvildig hjælper jer med at blive enige.
term-tilsynssag = tilsynssag
term-tilsynssag-is = En sag, Borgerrådgiveren undersøger grundigt.
term-borgerrepraesentationen = Borgerrepræsentationen
term-borgerrepraesentationen-is = Københavns folkevalgte.

## What helpers are told, letters, and what happens then
step-henvis-til-borgerraadgiveren = Hvis personen er enig, så send henvisningen fra din BR-mail til { $borgerraadgiveren-email }. Skriv ikke navn eller private forhold. Borgerrådgiveren vejleder så personen om, hvorvidt og hvordan de kan hjælpe.

letter-henvisning-title = Henvisning til Borgerrådgiveren
letter-henvisning =
    Til Borgerrådgiveren i { $municipality }

    Emne: Henvisning af en borger

    Jeg er medlem af Borgerrepræsentationen. Jeg hjælper en borger, som er enig i, at jeg skriver til jer.

    Det handler om: [kun emnet, fx lang ventetid eller et brev]

    Forvaltning: [navn]

    Har forvaltningen svaret borgeren: [skriv ja, nej eller ved ikke]

    Jeg beder jer vejlede borgeren om, hvorvidt og hvordan I kan hjælpe.

    Kontakt til borgeren: [skriv gennem mig, eller at borgeren selv henvender sig]

    Af hensyn til borgeren står der ikke navn, cpr-nummer eller private forhold her.

    Skriv gerne til mig, at I har fået henvisningen.

    Venlig hilsen

    Navn: [medlemmets navn]
    Telefon: [nummer]
    Dato: [dato]
step-danskundervisning = Handler det om danskundervisning? Så skriv til kommunen. En klage over en prøve skal til sprogskolens leder inden fire uger.
