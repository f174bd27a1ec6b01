### The places, and how a complaint reaches them.

## Places

place-forvaltningen = forvaltningen
place-forvaltningen-what = Det er den afdeling i kommunen, der har din sag eller skal udføre opgaven.
place-skolen = skolen eller forvaltningen
place-bevillingsmyndigheden = den, der har taget bevillingen tilbage
place-afsenderen = afsenderen af brevet
place-afsenderen-what = Det er dem, der har skrevet til dig, og som skal vejlede dig.
place-udbetaling-danmark = Udbetaling Danmark
place-udbetaling-danmark-what = Det er den myndighed, der udbetaler blandt andet boligstøtte, folkepension, barselsdagpenge og børneydelse.
place-gaeldsstyrelsen = Gældsstyrelsen
place-socialtilsynet = socialtilsynet
place-socialtilsynet-what = Det holder øje med botilbud, opholdssteder og plejefamilier i flere kommuner.
place-movia = Movia
place-movia-what = Det er trafikselskabet, som står for selve kørslen.
place-ankestyrelsen = Ankestyrelsen
place-ankestyrelsen-what = Det er statens klageinstans, som kan ændre afgørelser om blandt andet ydelser, arbejde og pleje.
place-klagenaevnet-specialundervisning = Klagenævnet for Specialundervisning
place-klagenaevnet-specialundervisning-what = Det er et nævn, som kan ændre afgørelser om specialundervisning.
place-mobbeinstansen = Den Nationale Klageinstans mod Mobning
place-mobbeinstansen-what = Den ser på, om skolen gør det, loven kræver mod mobning.
place-byggeklageenheden = Byggeklageenheden
place-byggeklageenheden-what = Det er en del af Nævnenes Hus og ser på, om kommunen har fulgt byggeloven.
place-planklagenaevnet = Planklagenævnet
place-planklagenaevnet-what = Det er et nævn i Nævnenes Hus, som mest ser på, om kommunen har fulgt planloven.
place-miljoeklagenaevnet = Miljø- og Fødevareklagenævnet
place-miljoeklagenaevnet-what = Det er et nævn i Nævnenes Hus, som ser på afgørelser om miljø og natur.
place-energiklagenaevnet = Energiklagenævnet
place-energiklagenaevnet-what = Det er et nævn i Nævnenes Hus, som ser på kommunens afgørelser om varme.
place-anden-afsender = myndigheden, der har sagen
place-anden-afsender-what = Det er den, der har sendt brevet eller skal svare. Det er ikke kommunen.
place-klageportalen = Klageportalen
place-vejdirektoratet = Vejdirektoratet
place-vejdirektoratet-what = Det er den myndighed i staten, der ser på kommunens afgørelser om veje.
place-byfornyelsesnaevnet = Byfornyelsesnævnet
place-byfornyelsesnaevnet-what = Det er et nævn for boliger, der er farlige eller dårlige at bo i. Hver region har sit.
place-digitaliseringsministeriet = Digitaliseringsministeriet
place-digitaliseringsministeriet-what = Det er det ministerium, der afgør klager over CPR, registeret med din adresse og dit nummer.
place-trafikstyrelsen = Trafikstyrelsen
place-trafikstyrelsen-what = Det er den styrelse i staten, der afgør klager over kørekort.
place-rigspolitiet = Rigspolitiet
place-rigspolitiet-what = Det er politiets øverste ledelse.
place-digitaliseringsstyrelsen = Digitaliseringsstyrelsen
place-digitaliseringsstyrelsen-what = Det er den styrelse i staten, der afgør klager over MitID og over hjemmesider, man ikke kan bruge.
place-familieretshuset = Familieretshuset
place-familieretshuset-what = Det er den myndighed i staten, der afgør sager om blandt andet samvær, forældremyndighed og navne.
place-udlaendingestyrelsen = Udlændingestyrelsen
place-udlaendingestyrelsen-what = Det er den styrelse i staten, der vælger, hvilken kommune en flygtning skal bo i.
place-patientklager = Styrelsen for Patientklager
place-patientklager-what = Det er statens klageinstans for behandling og rettigheder i sundhedsvæsenet.
place-skatteankestyrelsen = Skatteankestyrelsen
place-skatteankestyrelsen-what = Det er statens klageinstans for skat, vurdering og inddrivelse af gæld.
place-huslejenaevnet = Huslejenævnet
place-huslejenaevnet-what = Det er et nævn, som afgør uenighed mellem lejere og private udlejere.
place-beboerklagenaevnet = Beboerklagenævnet
place-beboerklagenaevnet-what = Det er et nævn, som afgør uenighed mellem lejere og almene boligselskaber.
place-energiankenaevnet = Ankenævnet på Energiområdet
place-energiankenaevnet-what = Det er et nævn, som afgør klager fra kunder over regninger for energi.
place-parkeringsklagenaevnet = Parkeringsklagenævnet
place-parkeringsklagenaevnet-what = Det er et nævn, som kun tager afgifter fra private parkeringsfirmaer.
place-taxinaevnet = Klagenævnet for Taxi
place-taxinaevnet-what = Det er et nævn for passagerer i taxi.
place-bus-tog-naevnet = Ankenævnet for Bus, Tog og Metro
place-bus-tog-naevnet-what = Det er et nævn for kunder i den kollektive trafik.
place-klagenaevnet-udbud = Klagenævnet for Udbud
place-klagenaevnet-udbud-what = Det er et nævn i Nævnenes Hus, som ser på, om reglerne for udbud er fulgt.
place-akassenaevnet = Center for Klager om Arbejdsløshedsforsikring
place-akassenaevnet-what = Det er et statsligt center, som ser på a-kassernes afgørelser.
place-akassen = din a-kasse
place-seniorpensionsenheden = Seniorpensionsenheden i ATP
place-hegnsynet = hegnsynet
place-hegnsynet-what = Det er tre uafhængige personer, som afgør strid om hæk og hegn.
place-politiet = politiet
place-politiet-what = Det er politiet, der kan gribe ind over for hunde, der er til gene, og fester, der larmer.
place-politiklagemyndigheden = Den Uafhængige Politiklagemyndighed
place-politiklagemyndigheden-what = Den ser på klager over, hvordan politiet har opført sig.
place-datatilsynet = Datatilsynet
place-datatilsynet-what = Det er statens tilsyn med, hvordan personoplysninger bliver brugt.
place-klageinstansen-i-brevet = det sted, der står i dit brev
place-klageinstansen-i-brevet-what = Det er klageinstansen, altså det sted, der kan ændre afgørelsen. Dit brev siger, hvem det er.
place-ligebehandlingsnaevnet = Ligebehandlingsnævnet
place-ligebehandlingsnaevnet-what = Det er et nævn, som afgør klager over diskrimination og kan give dig en godtgørelse.
place-whistleblowerordningen = whistleblowerordningen
place-whistleblowerordningen-what = Den tager imod oplysninger om lovbrud og andre alvorlige forhold fra folk, der arbejder eller har arbejdet i eller for kommunen.
place-borgmesteren = den ansvarlige borgmester
place-borgmesteren-what = Det er den politiker, der har ansvaret for området.
place-tilsynet = Ankestyrelsens Tilsyn
place-tilsynet-what = Det er statens tilsyn, som ser på, om kommunen følger loven.
place-ombudsmanden = Folketingets Ombudsmand
place-ombudsmanden-what = Ombudsmanden holder øje med myndighederne for Folketinget, men kan kun kritisere en afgørelse og ikke ændre den.
place-domstolene = domstolene
place-domstolene-what = Retten kan sige, at en afgørelse ikke gælder.
place-fagforeningen = din fagforening
place-fagforeningen-what = Den kender reglerne for dit job og kan hjælpe dig over for din arbejdsplads.

## Channels

channel-forvaltningen = Ring, skriv eller mød op hos den afdeling, der har din sag eller opgaven. Skriv helst, så du har det på skrift.
channel-ring-eller-skriv = Ring eller skriv til den afdeling, forbuddet er fra. Mød ikke op.
channel-afsenderen = Ring eller skriv til den afdeling, der står i brevet. Hvis du ikke har et brev, så spørg der, hvor din sag bliver behandlet.
channel-kommunen-frit = Send klagen til den afdeling i kommunen, afgørelsen er fra. Du kan skrive, ringe eller møde op. Send den ikke direkte til Ankestyrelsen.
channel-udbetaling-danmark = Klag til Udbetaling Danmark på telefon eller på skrift. Send ikke klagen til kommunen og ikke direkte til Ankestyrelsen.
channel-skolen-foerst = Send klagen til skolen eller den forvaltning, afgørelsen er fra. De ser på sagen igen, før nævnet får den.
channel-klageportalen-direkte = Send klagen direkte til Byggeklageenheden og ikke til kommunen. Brug helst Klageportalen. Du kan også sende en e-mail.
channel-klageportalen-via-kommunen = Klag på Klageportalen med MitID. Portalen sender klagen til kommunen, som ser på sagen først. Hvis du ikke kan bruge portalen, så bed i dag kommunen om at blive fritaget, skriv hvorfor, og send klagen med.
channel-som-brevet-siger = Gør, som der står i klagevejledningen i dit brev. Hvis du ikke kan finde den, så kontakt den afdeling, afgørelsen er fra.
channel-ligebehandlingsnaevnet = Brug skemaet på Ankestyrelsens hjemmeside, eller send klagen med posten.
channel-borgmesteren = Skriv et brev eller en e-mail til den borgmester, der har ansvaret for området.
channel-rykker = Ring eller skriv til den afdeling, der har din klage. Spørg, hvor langt de er, og hvornår du får svar.
channel-rykker-udbetaling = Ring eller skriv til Udbetaling Danmark. Spørg, hvor langt de er, og hvornår du får svar.
channel-rykker-hjemvist = Skriv til dem, der traf den første afgørelse. Spørg, hvornår den nye kommer.
channel-papirer-direkte = Send klagen direkte dertil og ikke til kommunen.
channel-vent-der = Sagen ligger der allerede. Du skal ikke sende noget nyt dertil.
channel-vent-i-naevnet = Din klage er sendt. Du skal ikke sende noget nyt, men svare, hvis nogen spørger dig om noget i sagen.
channel-som-dommen-siger = Gør, som der står i dommen eller i brevet fra retten. Hvis du er i tvivl, så ring til retten.
channel-ombudsmanden = Brug skemaet på ombudsmandens hjemmeside eller Digital Post. Du kan også sende et brev, ringe eller møde op.
channel-boernekontoret = Ring eller skriv til Ombudsmandens Børnekontor.
channel-domstolene = En retssag begynder i byretten. Få gratis råd hos en retshjælp, før du går i gang.
channel-fagforeningen = Ring eller skriv til din fagforening.
channel-afsenderen-sender-videre = Send klagen til dem, afgørelsen er fra. De sender den videre sammen med deres svar.
channel-kommunen-sender-videre = Send klagen til Borgerservice i kommunen. De ser på sagen igen og sender den videre, hvis de holder fast.
channel-aktindsigt = Send klagen til den afdeling, der sagde nej. Hvis den holder fast, skal den sende klagen videre inden syv hverdage.
channel-aktindsigt-venter = Skriv til den afdeling, du har bedt om papirerne, at du klager over ventetiden. Den skal svare dig eller sende klagen videre.
channel-egne-papirer = Skriv til den afdeling, der har din sag. Bed om alle papirer i sagen og om en dato for, hvornår de kommer.
channel-ankestyrelsen-direkte = Send klagen direkte til Ankestyrelsen. Kommunen skal ikke se på den først.
channel-underretning-ankestyrelsen = Ring eller skriv til Ankestyrelsen. Sig, at det er en underretning om et barn. Uden for åbningstiden er der en akuttelefon.
channel-underretning = Ring til kommunen, og sig: ”Jeg vil lave en underretning om et barn.”
channel-socialtilsynet = Send klagen til socialtilsynet, som afgørelsen er fra. Det ser på sagen igen og sender den videre.
channel-bekymring-for-sted = Skriv eller ring til socialtilsynet. Du behøver ikke at sige, hvem du er.
channel-naevnet-direkte = Send klagen direkte til nævnet og ikke til kommunen.
channel-byretten-anbringelse = Bed Ankestyrelsen om at sende sagen til retten. Fristen står i brevet fra Ankestyrelsen.
channel-beboerklagenaevnet = Skriv til boligselskabet først. Send derefter klagen til nævnet, som du når gennem kommunen. Send lejekontrakten med.
channel-huslejenaevnet = Skriv til udlejeren først. Send derefter sagen til nævnet i Digital Post eller som brev. Send hele lejekontrakten med.
channel-energiankenaevnet = Klag først skriftligt til selskabet. Hvis du får nej, eller de ikke svarer inden 30 dage, så brug klageskemaet på nævnets hjemmeside.
channel-parkeringsklagenaevnet = Klag først skriftligt til firmaet. Hvis du får nej, eller de ikke svarer inden tre måneder, så klag på nævnets hjemmeside.
channel-taxinaevnet = Klag først til det kørselskontor, taxien hører til. Brug derefter skemaet på nævnets hjemmeside.
channel-bus-tog-naevnet = Klag først til selskabet. Hvis du får nej, kan nævnet se på sagen.
channel-bevilling-retten = Skriv: ”Jeg beder om, at retten ser på sagen.” De sender den videre.
channel-datatilsynet = Brug skemaet på Datatilsynets hjemmeside, eller skriv med dine egne ord. Skriv dit navn og din adresse.
channel-erstatning = Brug kommunens skema til erstatning, eller skriv et brev. Skriv, hvor og hvornår det skete, og hvorfor det er kommunens fejl.
channel-gaeldsstyrelsen = Skriv til Gældsstyrelsen, hvad du er uenig i, og send afgørelsen med. Hvis den holder fast, sender den klagen videre.
channel-skylder-jeg = Skriv til den afdeling i kommunen, der har sendt regningen, at du ikke mener, du skylder pengene. Hvis regningen bygger på en afgørelse, så klag inden fristen i den.
channel-hegnsynet = Skriv til formanden for hegnsynet. Kommunen kan oplyse navnet. Skriv adressen, og hvad du ønsker.
channel-mitid = Ring, skriv i Digital Post, eller send en e-mail eller et brev. Skriv ”Klage over MitID”.
channel-familieretshuset = Send klagen til Familieretshuset og ikke til kommunen.
channel-familieretshuset-digitalt = Klag digitalt til Familieretshuset og ikke til kommunen. Ellers kan klagen blive afvist. Hvis du ikke kan klage digitalt, så spørg Familieretshuset i god tid.
channel-webtilgaengelighed = Skriv først til den, der har siden, og fortæl, hvad der ikke virker. Hvis det ikke er løst efter ti arbejdsdage, så skriv til Digitaliseringsstyrelsen, eller ring på { $digitaliseringsstyrelsen-webtilgaengelighed }.
channel-bed-om-nyt-blik = Skriv til Udlændingestyrelsen, og bed den se på sagen igen (genoptage den).
channel-mobning = Klag til skolens leder. Hvis du ikke får helt ret, sender kommunen klagen videre.
channel-movia = Klag til Movia over turen. Kommunen bestemmer kun, hvem der kan få handicapkørsel.
channel-patientklager = Brug det digitale skema på borger.dk med MitID. Hvis du er fritaget for Digital Post, kan du bruge et papirskema. Det får du fra styrelsen eller en patientvejleder.
channel-politiet = Tal først med naboen, hvis du kan. Hvis en fest larmer lige nu, så ring til politiet på 114. Politiet tager sig også af hunde, der er til gene.
channel-politiklagemyndigheden = Brug skemaet på myndighedens hjemmeside med MitID. Du kan også ringe eller møde op.
channel-skatteankestyrelsen = Klag på Skatteankestyrelsens hjemmeside med MitID. Betal gebyret samtidig.
channel-tilsynet = Skriv til Ankestyrelsens Tilsyn, hvad kommunen gør, og hvilken regel du mener, den bryder.
channel-valg = Skriv til kommunen. Hvis det er et folketingsvalg, et EU-valg eller en folkeafstemning, så skriv til { $forvaltningen-valg }.
channel-vejdirektoratet = Skriv til Vejdirektoratet. Kun de, afgørelsen gælder, kan klage.
channel-parkering-indsigelse = Klag til kommunen, som der står på afgiften. Din klage kaldes en indsigelse.

## Deadlines

deadline-none = Der er ingen fast frist.
deadline-letter = Se efter en frist i dit brev eller dine papirer. En klage skal være nået frem senest den dag. Hvis du ikke kan finde fristen, så spørg med det samme.
deadline-reply = Svar senest den dag, der står i brevet. Hvis der ikke står en dag, så svar hurtigst muligt.
deadline-payment = Din indsigelse skal være nået frem, før afgiften skal betales. Datoen står på afgiften.
deadline-notfound = Vi har ikke fundet en fast frist. Gør det hurtigst muligt.
deadline-weeks-receipt = { $n } uger fra den dag, du fik afgørelsen. Klagen skal være nået frem senest den sidste dag.
deadline-weeks-told = { $n } uger fra den dag, du fik afgørelsen at vide. Klagen skal være nået frem senest den sidste dag.
deadline-weeks-communication = { $n } uger fra den dag, du fik besked om afgørelsen. Hvis afgørelsen er offentliggjort, kan fristen løbe fra den dag. Klagen skal være nået frem senest den sidste dag.
deadline-years-decision = { $n } år fra den dag, du fik den sidste afgørelse i sagen.
deadline-months-decision = { $n } måneder fra den dag, du fik den sidste afgørelse i sagen.
deadline-days-award = { $n } dage fra den dag, resultatet blev offentliggjort, eller I fik besked om det. Regn fra den første af de to dage. Hvis I ikke er blevet udvalgt til at byde, er fristen kortere.
deadline-days-notice = { $n } dage fra den dag, du fik besked om, at du kan klage. Beskeden kommer i Digital Post.
deadline-months-event = { $n } måneder fra den dag, det skete. Hvis der er gået længere tid, så spørg alligevel.
deadline-months-letter = { $n } måneder fra den dag, du fik brevet.
deadline-soon = Inden for rimelig tid. Der er ingen fast dag, så vent ikke.
deadline-weeks-election = { $n ->
    [one] { $n } uge
   *[other] { $n } uger
} efter valget. Før valget skal du kontakte kommunen med det samme.
deadline-years-damage = Krav falder normalt bort efter { $n } år. Meld skaden med det samme.
deadline-years-knowledge = { $n } år fra den dag, du vidste eller burde vide, at noget var galt. Aldrig senere end fem år efter behandlingen.
deadline-today = Der er ingen frist, men gør det i dag.

## Fees

fee-none = Det er gratis.
fee-notfound = Vi ved ikke, om det koster noget. Spørg, men vent ikke af den grund.
fee-naevn-senere = Det er gratis at sende klagen. Hvis kommunen holder fast og sender den videre, skal du betale et gebyr. Du får det igen, hvis du får ret i noget, eller hvis nævnet afviser klagen. Beløbet bliver ændret hvert år.
fee-retsafgift = Afgiften til retten er 750 kr., når sagen højst handler om 100.000 kr. eller slet ikke om penge. Ellers er den 1.500 kr. plus en afgift for retsmødet. Spørg også, hvad det kan koste at tabe.
fee-beboerklagenaevn = Det kostede 167 kr. i 2024 og bliver sat op hvert år. Du får ikke pengene igen.
fee-bus-tog-naevn = Nævnet tager et gebyr. Se prisen på nævnets hjemmeside. Pengene kommer igen, hvis nævnet giver kunden helt eller delvist ret.
fee-energiankenaevn = Der er et gebyr. Du får det igen, hvis du vinder.
fee-huslejenaevn = Det kostede 357 kr. i 2024 og bliver sat op hvert år. Du får ikke pengene igen.
fee-parkeringsklagenaevn = 175 kr., som du får igen, hvis du vinder.
fee-taxinaevn = 175 kr.
fee-udbud = 10.000 kr. eller 20.000 kr., alt efter udbuddets størrelse. I får dem igen, hvis I vinder.
fee-vurdering = Normalt 1.200 kr. for hver vurdering. For nogle ældre vurderinger er det 600 kr. Du får dem igen, hvis du vinder helt eller delvist.
fee-hegnsyn = Det kostede 2.100 kr. i 2024. Hegnsynet bestemmer, hvem der betaler. Det er normalt den, der taber.

## Notes on hours

hours-note-2020 = Tiderne er fra 2020.
hours-note-aeldre-side = Tiderne er fra en ældre side.

## Pages

page-borger = Gå til borger.dk

## Acts

act-aktivsociallov = Lov om aktiv socialpolitik
act-udbetaling-danmark = Lov om Udbetaling Danmark og loven om ydelsen
act-sygedagpengelov = Sygedagpengeloven
act-beskaeftigelseslov = Lov om en aktiv beskæftigelsesindsats
act-beskaeftigelseslov-ny = Den nye lov om beskæftigelse
act-aeldrelov = Ældreloven eller serviceloven
act-folkeskolelov = Folkeskoleloven
act-byggelov-planlov = Byggeloven og planloven
act-faerdselslov = Færdselsloven
act-adresselov = Adresseloven
act-aegteskabslov = Ægteskabsloven
act-affaldsregler = Reglerne om affald
act-almenboliglov = Almenboligloven
act-almenlejelov = Almenlejeloven
act-barnets-lov = Barnets lov
act-boligforholdslov = Lov om boligforhold
act-boligstoettelov = Lov om individuel boligstøtte
act-cpr-lov = CPR-loven
act-dagtilbud-folkeskole = Dagtilbudsloven eller folkeskoleloven
act-dagtilbudslov = Dagtilbudsloven
act-ejendomsvurderingslov = Ejendomsvurderingsloven
act-fgu-lov = Lovene om FGU og om vejledning til unge
act-folkeoplysningslov = Folkeoplysningsloven
act-forvaltningslov = Forvaltningsloven
act-fravaerslov = Reglen om fravær fra skole
act-genoptraeningslove = Serviceloven § 86 eller ældreloven
act-hegnslov = Hegnsloven
act-integrationslov = Integrationsloven
act-koerekortbekendtgoerelse = Reglerne om kørekort
act-lejelov = Lejeloven
act-miljoelov = Miljøbeskyttelsesloven
act-mitid-regler = Reglerne om MitID
act-naturlov = Naturbeskyttelsesloven
act-offentlighedslov = Offentlighedsloven
act-paslov = Pasloven
act-pensionslov = Pensionsloven
act-planlov = Planloven
act-privatvejslov = Privatvejsloven
act-repatrieringslov = Repatrieringsloven
act-restaurationslov = Restaurationsloven
act-servicelov = Serviceloven
act-servicelov-134 = Serviceloven §§ 129, 129 a, 131 og 134
act-servicelov-80 = Serviceloven §§ 80, 109 og 110
act-socialtilsynslov = Lov om socialtilsyn
act-stu-lov = Lov om STU
act-sundhedslov = Sundhedsloven
act-taxilov = Taxiloven
act-trafikselskabslov = Lov om trafikselskaber eller serviceloven
act-udbudsklagelov = Lov om Klagenævnet for Udbud
act-undervisningsmiljoelov = Lov om elevers og studerendes undervisningsmiljø
act-vandforsyningslov = Vandforsyningsloven
act-varmelov = Varmeforsyningsloven
act-vejlov = Vejloven
act-bbr-lov = BBR-loven
act-byfornyelseslov = Byfornyelsesloven
act-museumslov = Museumsloven

## The days that limits are counted from, as questions

event-receipt = Hvornår kom afgørelsen?
event-communication = Hvornår kom beskeden om afgørelsen? Hvis den er offentliggjort før, så skriv den dag.
event-told = Hvornår kom afgørelsen, mundtligt eller på skrift?
event-notice = Hvornår kom beskeden i Digital Post om, at der kan klages?
event-letter = Hvornår kom brevet?
event-decision = Hvornår kom den sidste afgørelse i sagen?
event-knowledge = Hvornår skete fejlen? Skriv den første dag, hvis der er flere.
event-event = Hvornår skete det?
event-award = Hvornår kom resultatet? Hvis det er offentliggjort før, så skriv den dag.
event-election = Hvornår var valget?
event-complaint = Hvornår blev klagen sendt?
event-request = Hvornår blev der bedt om papirerne?
deadline-weeks-complaint = Svaret kommer normalt inden { $n } uger fra den dag, klagen kom frem.
deadline-workdays-request = Svaret skal normalt komme inden { $n } hverdage.
status-forvaltningen-hvis-den-har-bestemt = Har kommunen bestemt noget om dig? Så skal klagen normalt sendes dertil inden fire uger.
status-tilsynet-hvis-ingen-instans = Hvis ingen klageinstans kan tage selve sagen, fx en plads i vuggestuen, så klag hertil over nejet til papirerne.
