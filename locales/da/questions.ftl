### Questions and what can be answered. Danish is the original.

question-sag = Hvad handler det om?
question-sag-help = Vælg det, der ligner mest. Du kan tilføje mere bagefter.
question-sag-more-title = Hvad er en afgørelse?
question-sag-more =
    En afgørelse er kommunens svar på, hvad du kan få, må eller skal.
    Det kan være et ja, et nej, en tilladelse, et krav eller et gebyr.
    Eksempler er et afslag på kontanthjælp, naboens byggetilladelse og en parkeringsafgift.
    Hvis der står i brevet, hvordan du klager, er det normalt en afgørelse.
    Det er ikke en afgørelse, når ingen svarer dig, eller når en medarbejder taler grimt.
    Det er heller ikke en afgørelse, når sneen ikke bliver ryddet.
option-afgoerelse = Jeg er uenig i et afslag, et krav eller en anden afgørelse
option-afgoerelse-hint = Fx nej til hjælp, stop for sygedagpenge, en p-bøde eller naboens byggetilladelse
option-sagsbehandling = Min sag bliver behandlet dårligt
option-sagsbehandling-hint = Fx lang ventetid, intet svar eller dårlig vejledning
option-personale = En medarbejder opførte sig dårligt
option-personale-hint = Medarbejderen talte fx grimt til mig eller ville ikke lytte
option-opgave = Noget praktisk bliver ikke gjort ordentligt
option-opgave-hint = Fx hjemmehjælp, der ikke kommer, skrald, der ikke bliver hentet, eller huller i vejen
option-serviceniveau = Noget, politikerne har besluttet for alle
option-serviceniveau-hint = Fx for få pladser i børnehaverne, et bibliotek, der lukker, eller et forslag i høring
option-haendelse = Der er sket noget alvorligt
option-haendelse-hint = Fx diskrimination, en skade, erstatning, lækkede oplysninger, et barn i fare eller et valg
option-maaske-ikke = Det er måske ikke kommunen
option-maaske-ikke-hint = Fx min udlejer, en nabo, hospitalet, politiet eller Udbetaling Danmark
option-andet = Noget andet, eller jeg ved det ikke
option-andet-hint = Fx et brev, jeg ikke forstår, et forslag eller mit job i kommunen

question-andet-emne = Hvad har du brug for?
question-andet-emne-help = Vælg det, der passer bedst.
option-brev = Jeg forstår ikke et brev
option-brev-hint = Jeg ved ikke, om jeg skal gøre noget
option-hjaelp = Jeg kan ikke selv klare kontakten
option-hjaelp-hint = Jeg har brug for en, der hjælper mig over for kommunen
option-forslag = Jeg har et forslag
option-forslag-hint = En idé til, hvad kommunen kan gøre bedre
option-ansat = Jeg er ansat i kommunen
option-ansat-hint = Det handler om mit eget job, fx løn eller arbejdstid
option-princip = Noget, der rammer mange
option-princip-hint = En fejl, som kommunen gør igen og igen
option-om-borgerraadgiver = Jeg vil klage over borgerrådgiveren
option-om-borgerraadgiver-hint = Fx over svaret eller ventetiden der
option-boernekontoret = Jeg er under 18 år og vil klage
option-boernekontoret-hint = Fx over skolen, kommunen eller et sted, jeg bor
option-ingen-af-dem = Ingen af dem, eller jeg ved det ikke
option-ingen-af-dem-hint = Du får at vide, hvem du kan spørge

question-opgave-hvad = Hvilken hjælp eller opgave er det?
question-opgave-hvad-help = Det er noget, som kommunen skal sørge for.
option-hjemmehjaelp-udfoert = Hjemmehjælp
option-hjemmehjaelp-udfoert-hint = Den kommer for sent, kommer ikke eller er ikke god nok
option-vej-park = Vej, fortov, park eller legeplads
option-vej-park-hint = Fx huller, sne, fejning eller en ødelagt gynge
option-skrald = Skrald
option-skrald-hint = Skraldet bliver ikke hentet
option-rotter = Rotter
option-rotter-hint = Kommunen gør ikke noget ved dem
option-koersel = Handicapkørsel
option-koersel-hint = Bilen kom ikke, eller turen gik galt
option-mobning-indsats = Mobning i skolen
option-mobning-indsats-hint = Skolen gør for lidt eller ingenting
option-pleje-sted = Et plejehjem, botilbud eller herberg
option-pleje-sted-hint = Jeg er bekymret for, hvordan der er
option-anden-opgave = En anden opgave
option-anden-opgave-hint = Fx pasning af børn

question-haendelse-hvad = Hvad er der sket?
question-haendelse-hvad-help = Hvis nogen er i fare lige nu, så ring 112.
option-diskrimination = Jeg er blevet diskrimineret
option-diskrimination-hint = Behandlet dårligere end andre, fx på grund af køn, hudfarve eller handicap
option-datalaek = Mine oplysninger er lækket, forkerte eller skal slettes
option-datalaek-hint = Mine papirer er fx sendt til en fremmed
option-skade = Jeg er kommet til skade eller har mistet noget
option-skade-hint = Jeg er fx faldet i et hul i vejen og vil have erstatning
option-behandlingsfejl = Fejl hos hjemmesygeplejen eller tandplejen
option-behandlingsfejl-hint = Kommunens eget sundhedspersonale gjorde noget forkert
option-barn-i-fare = Jeg er bekymret for et barn
option-barn-i-fare-hint = Fx vold eller svigt, eller jeg synes ikke, kommunen gør nok
option-alvorligt-paa-job = Jeg har set noget alvorligt på mit arbejde
option-alvorligt-paa-job-hint = Jeg arbejder i eller for kommunen og har set fx snyd eller bestikkelse
option-ulovligt = Kommunen bryder loven
option-ulovligt-hint = Men jeg har ikke selv fået en afgørelse
option-valg = Noget gik galt ved et valg
option-valg-hint = Jeg har fx ikke fået valgkort

question-kan-klages = Har du fået en afgørelse, du stadig kan klage over?
question-kan-klages-help = Hvis du har, så skriv om ventetiden eller den dårlige behandling i den klage.
question-kan-klages-more-title = Hvordan ser jeg, om jeg kan klage?
question-kan-klages-more =
    En afgørelse er kommunens svar på, hvad du kan få, må eller skal.
    Se i brevet efter ordet klagevejledning.
    Det er den del af brevet, der siger, hvem du kan klage til, hvordan og hvornår.
    Fristen er den sidste dag, klagen må nå frem.
    Hvis den dag ikke er forbi endnu, kan du stadig klage.
    Hvis den er forbi, kan du måske klage alligevel.
option-klage-mulig = Ja, og jeg kan stadig klage over den
option-klage-mulig-hint = Jeg har fx fået et nej, og fristen er ikke udløbet
option-frist-gaaet = Ja, men fristen for at klage er udløbet
option-frist-gaaet-hint = Den sidste dag for at klage er ovre
option-ingen-afgoerelse = Nej, der er ingen afgørelse
option-ingen-afgoerelse-hint = Jeg venter fx stadig på svar
option-papirer-venter = Nej, jeg venter på aktindsigt
option-papirer-venter-hint = Jeg har bedt om at se papirer og hører intet
option-hoering = Nej, de spørger først, hvad jeg mener
option-hoering-hint = Brevet siger, hvad kommunen vil gøre, men ikke har gjort
option-fremmoedeforbud = Jeg må ikke komme på rådhuset
option-fremmoedeforbud-hint = Kommunen har givet mig forbud mod at møde op
option-afgoerelse-uklart = Det ved jeg ikke
option-afgoerelse-uklart-hint = Jeg er i tvivl, om mit brev er en afgørelse

question-felt = Hvad handler sagen om?
question-felt-help = Vælg det, der ligner mest.
option-arbejde = Penge, arbejde og pension
option-arbejde-hint = Fx kontanthjælp, sygedagpenge, pension eller gæld
option-pleje = Pleje, sundhed og handicap
option-pleje-hint = Fx hjælp i hjemmet, en kørestol, træning eller kørsel
option-familie = Børn og familie
option-familie-hint = Fx støtte til mit barn eller en plads i vuggestue
option-skole = Skole og unge
option-skole-hint = Fx hjælp i skolen, mobning eller STU
option-by = Bolig, byggeri, veje og natur
option-by-hint = Fx naboens hus, en p-bøde, støj eller en lejlighed
option-papirer = Pas, kørekort og papirer
option-papirer-hint = Også adresse, MitID, aktindsigt, og når du er ny i landet
option-erhverv = Firma og forening
option-erhverv-hint = Fx et udbud eller et tilskud
option-felt-uklart = Noget andet, eller jeg ved det ikke
option-felt-uklart-hint = Du får hjælp til at finde svaret i dit brev

question-by-del = Hvad handler det mere præcist om?
question-by-del-help = Vælg det, der ligner mest.
option-bolig = Bolig og naboer
option-bolig-hint = Fx nej til en lejlighed, husleje, boligselskab eller støj fra naboen
option-byggeri = Byggeri, grund og ejendom
option-byggeri-hint = Fx en byggetilladelse, lokalplan, hæk eller ejendomsvurdering
option-trafik = Trafik og parkering
option-trafik-hint = Fx en p-bøde, en vej, taxi, bus eller tog
option-miljoe = Miljø, affald og forsyning
option-miljoe-hint = Fx støj fra en virksomhed, natur, affald, varme eller vand

question-papir-del = Hvilke papirer handler det om?
question-papir-del-help = Vælg det, der ligner mest.
option-legitimation = Pas, kørekort, adresse eller MitID
option-legitimation-hint = Også Digital Post og bryllup
option-indsigt = Aktindsigt
option-indsigt-hint = Jeg må ikke se de papirer, jeg har bedt om
option-ny-i-danmark = Ny i Danmark
option-ny-i-danmark-hint = Fx integrationsprogram, flytning eller hjælp til at rejse hjem

question-hvem = Hvem er du utilfreds med?
question-hvem-help = Vælg det, der ligner mest. Hvis det ikke er kommunen, får du at vide, hvor du skal klage.
option-hvem-penge = Pension, boligstøtte, a-kasse eller gæld
option-hvem-penge-hint = Fx Udbetaling Danmark, min a-kasse, Gældsstyrelsen eller en vurdering
option-hvem-sundhed = Hospital, læge eller tandlæge
option-hvem-sundhed-hint = Også privat tandlæge og egen læge
option-hvem-politi = Politiet
option-hvem-politi-hint = Hvordan de opførte sig, eller hvad de bestemte
option-hvem-bolig = Min udlejer eller mit boligselskab
option-hvem-bolig-hint = Fx husleje, depositum eller noget, der er i stykker
option-hvem-nabo = En nabo
option-hvem-nabo-hint = Fx hæk, hund eller larm
option-hvem-trafik = Parkering, taxi, bus eller tog
option-hvem-trafik-hint = Et privat firma eller et trafikselskab
option-hvem-regning = Min regning for varme, el eller gas
option-hvem-regning-hint = Fx fra et varmeselskab
option-hvem-ellers = En anden myndighed
option-hvem-ellers-hint = Fx staten, en region eller en anden kommune

question-omraade = Hvad handler det mest om?
question-omraade-help = Vælg det, der ligner mest. Se i dit brev, hvis du har et.

question-stadie = Hvad er der sket i din sag indtil nu?
question-stadie-help = Vælg det, der passer lige nu.
question-stadie-more-title = Hvornår begynder fristen?
question-stadie-more =
    Fristen begynder som regel, når du får afgørelsen.
    I Digital Post har du fået den, når den ligger i din postkasse.
    Det gælder også, selv om du ikke har åbnet den.
    Hvis den kom som brev, regner Ankestyrelsen med, at du har den seks hverdage efter, at den er sendt.
    Hvis brevet kom senere, så gem kuverten, og skriv det i klagen.
    Selve dagen, du får afgørelsen, tæller ikke med.
    Hvis den sidste dag er en lørdag, søndag eller helligdag, bliver fristen normalt flyttet til næste hverdag.
    Nogle steder tæller anderledes, så se altid i dit brev.
option-modtaget = Jeg har fået afgørelsen
option-modtaget-hint = Jeg har den på skrift, og fristen er ikke udløbet
option-mangler = Brevet mangler noget
option-mangler-hint = Der står ikke hvorfor, eller der står ikke, hvordan jeg klager
option-mundtligt = Jeg har kun fået det at vide mundtligt
option-mundtligt-hint = Fx i telefonen eller på et møde
option-frist-udloebet = Fristen er udløbet
option-frist-udloebet-hint = Den sidste dag for at klage er ovre
option-venter = Jeg har klaget og venter
option-venter-hint = Også hvis kommunen holder fast og har sendt klagen videre
option-afgjort = Min klage er afgjort
option-afgjort-hint = Ankestyrelsen eller et nævn har fx svaret
option-andetsteds = Sagen ligger et andet sted
option-andetsteds-hint = Hos Ankestyrelsens Tilsyn, ombudsmanden eller retten
option-stadie-uklart = Det ved jeg ikke
option-stadie-uklart-hint = Du får hjælp til at finde datoen

question-papirer-hvilke = Hvilke papirer har du bedt om?
question-papirer-hvilke-help = Det afgør, hvor du kan klage over ventetiden.
question-sted-hvilket = Hvad er det for et sted?
question-sted-hvilket-help = Det afgør, hvem der holder øje med stedet.
option-sted-plejehjem = Et plejehjem eller hjemmeplejen
option-sted-botilbud = Et botilbud, opholdssted, herberg eller en plejefamilie
option-andres-papirer = Papirer om noget andet end min egen sag
option-andres-papirer-hint = Fx om et byggeprojekt eller et møde
option-mine-papirer = Papirerne i min egen sag
option-mine-papirer-hint = Jeg vil se, hvad der står om mig

question-klaget = Hvor langt er du med klagen?
question-klaget-help = Forvaltningen er den afdeling i kommunen, der har din sag eller opgaven.
option-nej = Der er ikke klaget til forvaltningen endnu
option-nej-hint = Jeg har ikke sagt det til dem, der har min sag eller opgaven
option-ja = Jeg har klaget, men ikke fået svar
option-ja-hint = Jeg venter stadig på forvaltningen
option-utilfreds = Jeg har fået svar, men er utilfreds
option-utilfreds-hint = Svaret hjalp mig ikke
option-fastlaast = Jeg har klaget, men vi er kørt fast
option-fastlaast-hint = Vi kan ikke tale sammen mere
option-kan-ikke = Jeg kan ikke selv tale med dem
option-kan-ikke-hint = Fx fordi jeg er syg, bange eller har svært ved sproget
option-hos-andre = Sagen ligger et andet sted
option-hos-andre-hint = Hos Ankestyrelsens Tilsyn, ombudsmanden eller retten

question-hvor = Hvor ligger sagen nu?
question-hvor-help = Se, hvem du sidst har fået brev fra.
option-hos-tilsynet = Hos Ankestyrelsens Tilsyn
option-hos-ombudsmanden = Hos Folketingets Ombudsmand
option-hos-domstolene = Hos retten
question-afgjort-hvad = Hvad står der i svaret?
question-afgjort-hvad-help = Det afgør, om sagen er slut, og hvad der haster.
option-svar-fastholdt = Jeg fik ikke ret
option-svar-fastholdt-hint = Ankestyrelsen eller nævnet har ”stadfæstet” afgørelsen, altså ikke lavet den om
option-svar-hjemvist = Sagen er sendt tilbage
option-svar-hjemvist-hint = ”Hjemvist”: Kommunen skal se på den igen
option-svar-delvist = Jeg fik kun svar på noget af det
option-svar-delvist-hint = De har fx glemt den ene afgørelse
option-svar-for-sent = De siger, at jeg klagede for sent
option-svar-for-sent-hint = Klagefristen er ”overskredet”
option-svar-afvist = De vil ikke se på klagen
option-svar-afvist-hint = De skriver fx, at de ikke tager den slags sager
option-svar-uklart = Jeg forstår ikke svaret

## Headings in long lists of areas

group-arbejde-ydelser = Penge at leve for
group-arbejde-job = Job og jobcenter
group-arbejde-krav = Krav om penge
group-bolig-faa = Hjælp til en bolig
group-bolig-naboer = Udlejer og naboer
group-pleje-hverdag = Hjælp i hverdagen
group-pleje-sundhed = Træning og behandling
group-familie-stoette = Støtte og anbringelse
group-familie-pasning = Pasning og penge
group-skole-skolen = I skolen
group-skole-penge = Penge
group-skole-unge = Efter grundskolen
group-byggeri-bygge = At bygge
group-byggeri-grund = Grund og ejendom
group-trafik-bil = Parkering og kørekort
group-trafik-vej = Veje
group-trafik-tur = Taxi, bus og tog
group-miljoe-natur = Støj og natur
group-miljoe-forsyning = Affald, varme og vand
group-legitimation-bevis = Pas, kørekort og MitID
group-legitimation-register = Adresse og bryllup
group-erhverv-tilladelse = Tilladelser
group-erhverv-penge = Penge, udbud og miljø
group-hvem-ydelser = Ydelser og pension
group-hvem-skat = Gæld og grundskyld
group-ellers-afgjort = Nogen har bestemt noget
group-ellers-andet = Noget andet

## Who may use the guide for somebody else

role-hjaelper = Jeg hjælper en anden
role-raadsmedlem = Jeg er folkevalgt i kommunen og hjælper en borger
