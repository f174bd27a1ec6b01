### Questions and answers in the third person, for someone who is helping. Only messages that differ from ../questions.ftl.

question-sag-help = Vælg det, der ligner mest. Der kan tilføjes mere bagefter.
question-sag-more =
    En afgørelse er kommunens svar på, hvad man kan få, må eller skal.
    Det kan være et ja, et nej, en tilladelse, et krav eller et gebyr.
    Eksempler er et afslag på kontanthjælp, naboens byggetilladelse og en parkeringsafgift.
    Hvis der står i brevet, hvordan man klager, er det normalt en afgørelse.
    Det er ikke en afgørelse, når ingen svarer, eller når en medarbejder taler grimt.
    Det er heller ikke en afgørelse, når sneen ikke bliver ryddet.
option-afgoerelse = Personen er uenig i et afslag, et krav eller en anden afgørelse
option-sagsbehandling = Personens sag bliver behandlet dårligt
option-personale-hint = Medarbejderen talte fx grimt til personen eller ville ikke lytte
option-maaske-ikke-hint = Fx personens udlejer, en nabo, hospitalet, politiet eller Udbetaling Danmark
option-andet = Noget andet eller ved ikke
option-andet-hint = Fx et brev, der er svært at forstå, et forslag eller personens job i kommunen
question-andet-emne = Hvad har personen brug for?
option-brev = Personen forstår ikke et brev
option-brev-hint = Personen ved ikke, om der skal gøres noget
option-hjaelp = Personen kan ikke selv klare kontakten
option-hjaelp-hint = Personen har brug for en, der hjælper over for kommunen
option-forslag = Personen har et forslag
option-ansat = Personen er ansat i kommunen
option-ansat-hint = Det handler om personens eget job, fx løn eller arbejdstid
option-om-borgerraadgiver = Personen vil klage over borgerrådgiveren
option-ingen-af-dem = Ingen af dem eller ved ikke
option-ingen-af-dem-hint = Få at vide, hvem man kan spørge
option-diskrimination = Det er diskrimination
option-datalaek = Personens oplysninger er lækket, forkerte eller skal slettes
option-datalaek-hint = Nogle papirer er fx sendt til en fremmed
option-skade = Nogen er kommet til skade eller har mistet noget
option-skade-hint = Fx et fald i et hul i vejen og et krav om erstatning
option-barn-i-fare = Personen er bekymret for et barn
option-barn-i-fare-hint = Fx vold eller svigt, eller personen synes ikke, kommunen gør nok
option-alvorligt-paa-job = Personen har set noget alvorligt på sit arbejde
option-alvorligt-paa-job-hint = Personen arbejder i eller for kommunen og har set fx snyd eller bestikkelse
option-ulovligt-hint = Men personen har ikke selv fået en afgørelse
option-valg-hint = Der er fx ikke kommet et valgkort
question-kan-klages = Har personen fået en afgørelse, man stadig kan klage over?
question-kan-klages-help = Hvis personen har, så skriv om ventetiden eller den dårlige behandling i den klage.
question-kan-klages-more-title = Hvordan ser man, om personen kan klage?
question-kan-klages-more =
    En afgørelse er kommunens svar på, hvad man kan få, må eller skal.
    Se i brevet efter ordet klagevejledning.
    Det er den del af brevet, der siger, hvem man kan klage til, hvordan og hvornår.
    Fristen er den sidste dag, klagen må nå frem.
    Hvis den dag ikke er forbi endnu, kan personen stadig klage.
    Hvis den er forbi, kan personen måske klage alligevel.
option-klage-mulig = Ja, og personen kan stadig klage over den
option-klage-mulig-hint = Personen har fx fået et nej, og fristen er ikke udløbet
option-ingen-afgoerelse-hint = Personen venter fx stadig på svar
option-papirer-venter = Nej, personen venter på aktindsigt
option-papirer-venter-hint = Personen har bedt om at se papirer og hører intet
option-afgoerelse-uklart = Ved ikke
option-afgoerelse-uklart-hint = Det er uklart, om brevet er en afgørelse
option-familie-hint = Fx støtte til personens barn eller en plads i vuggestue
option-papirer-hint = Også adresse, MitID, aktindsigt, og når personen er ny i landet
option-felt-uklart = Noget andet eller ved ikke
option-felt-uklart-hint = Få hjælp til at finde svaret i brevet
option-indsigt-hint = Personen har bedt om papirer og må ikke se dem
question-hvem = Hvem er personen utilfreds med?
question-hvem-help = Vælg det, der ligner mest. Hvis det ikke er kommunen, viser svaret, hvor man skal klage.
option-hvem-penge-hint = Fx Udbetaling Danmark, en a-kasse, Gældsstyrelsen eller en vurdering
option-hvem-bolig = En udlejer eller et boligselskab
option-hvem-regning = En regning for varme, el eller gas
question-omraade-help = Vælg det, der ligner mest. Se i brevet, hvis der er et.
question-stadie = Hvad er der sket i sagen indtil nu?
question-stadie-more =
    Fristen begynder som regel, når personen får afgørelsen.
    I Digital Post har personen fået den, når den ligger i postkassen.
    Det gælder også, selv om personen ikke har åbnet den.
    Hvis den kom som brev, regner Ankestyrelsen med, at personen har den seks hverdage efter, at den er sendt.
    Hvis brevet kom senere, så gem kuverten, og skriv det i klagen.
    Selve dagen, personen får afgørelsen, tæller ikke med.
    Hvis den sidste dag er en lørdag, søndag eller helligdag, bliver fristen normalt flyttet til næste hverdag.
    Nogle steder tæller anderledes, så se altid i brevet.
option-modtaget = Personen har fået afgørelsen
option-modtaget-hint = Personen har den på skrift, og fristen er ikke udløbet
option-mangler-hint = Der står ikke hvorfor, eller der står ikke, hvordan man klager
option-mundtligt = Personen har kun fået det at vide mundtligt
option-venter = Personen har klaget og venter
option-afgjort = Personens klage er afgjort
option-stadie-uklart = Ved ikke
option-stadie-uklart-hint = Få hjælp til at finde datoen
question-papirer-hvilke = Hvilke papirer har personen bedt om?
question-papirer-hvilke-help = Det afgør, hvor man kan klage over ventetiden.
option-andres-papirer = Papirer om noget andet end personens egen sag
option-mine-papirer = Papirerne i personens egen sag
option-mine-papirer-hint = For at se, hvad der står om personen
question-klaget = Hvor langt er personen med klagen?
question-klaget-help = Forvaltningen er den afdeling i kommunen, der har personens sag eller opgaven.
option-nej-hint = Personen har ikke sagt det til dem, der har sagen eller opgaven
option-ja = Personen har klaget, men ikke fået svar
option-ja-hint = Personen venter stadig på forvaltningen
option-utilfreds = Personen har fået svar, men er utilfreds
option-utilfreds-hint = Svaret hjalp ikke personen
option-fastlaast = Personen har klaget, men samtalen er kørt fast
option-fastlaast-hint = Personen og forvaltningen kan ikke tale sammen mere
option-kan-ikke = Personen kan ikke selv tale med dem
option-kan-ikke-hint = Fx fordi personen er syg, bange eller har svært ved sproget
question-hvor-help = Se, hvem personen sidst har fået brev fra.
option-fremmoedeforbud = Personen må ikke komme på rådhuset
option-fremmoedeforbud-hint = Kommunen har givet forbud mod at møde op
option-hoering = Nej, de spørger først, hvad personen mener
option-pleje-sted-hint = Der er bekymring for, hvordan der er
option-boernekontoret = Personen er under 18 år og vil klage
option-boernekontoret-hint = Fx over skolen, kommunen eller et sted, barnet bor
option-svar-fastholdt = Personen fik ikke ret
option-svar-delvist = Personen fik kun svar på noget af det
option-svar-for-sent = De siger, at personen klagede for sent
option-svar-uklart = Svaret er svært at forstå
