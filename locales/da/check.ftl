### Selvtjekket, en side for dem, der driver webstedet. Kun den siger disse ord.

## Siden
check-title = Selvtjek
check-intro = Siden henter alle webstedets filer og ser efter, om de er, som de skal være. Den er lavet til dem, der driver webstedet. Den sender ingen oplysninger fra sig.
check-needs-script = Tjekket kører som et script i din browser. Bliver denne tekst stående, kører scriptet ikke. Slå JavaScript til, eller læg alle filerne op igen.
check-running = Tjekker alle filer …
check-all-well = Alt er, som det skal være.
check-to-mend = { $n ->
    [one] Én ting skal rettes.
   *[other] { $n } ting skal rettes.
 }
check-checks-title = Det er tjekket
check-guides-title = Vejviserne her
check-version = Reglerne er fra { $version }, udgave { $id }.
check-publisher = Udgiver: { $publisher }.
check-no-publisher = Der er ingen udgiver. Siden siger selv, at den er uafhængig og hverken lavet eller godkendt af kommunen.

## Hvordan det står til
check-well = I orden
check-wrong = Skal rettes
check-note = Godt at vide
check-more = og { $n } til

## Filerne
check-files = { $n ->
    [one] Den ene fil er her og er, som den blev bygget.
   *[other] Alle { $n } filer er her og er, som de blev bygget.
 }
check-missing = { $n ->
    [one] Én fil mangler:
   *[other] { $n } filer mangler:
 }
check-missing-mend = Læg alle vejviserens filer op igen.
check-changed = { $n ->
    [one] Én fil er ikke, som den blev bygget:
   *[other] { $n } filer er ikke, som de blev bygget:
 }
check-changed-mend = Læg alle vejviserens filer op igen. Hjælper det ikke, ændrer serveren filerne undervejs. Slå alt fra, der gør filer mindre, sætter noget ind i dem eller retter i dem.
check-off = Kopien til brug uden netværk er slået fra: sw-off.js ligger i stedet for sw.js. Læg den rigtige sw.js op igen, når kopien må bruges.
check-list-gone = Listen over webstedets filer mangler eller er ændret:
check-withdrawn = { $n ->
    [one] En vejviser, der ikke længere udgives, ligger stadig her.
   *[other] Vejvisere, der ikke længere udgives, ligger stadig her.
 }
check-withdrawn-mend = Slet mappen. Så længe den ligger her, får folk gamle svar.

## Programmet
check-type = Programmet bliver sendt som application/wasm.
check-type-unlike = Programmet bliver sendt med typen ”{ $sent }”.
check-type-mend = Sæt serveren til at sende filer, der ender på .wasm, som application/wasm.
check-compressed = Programmet bliver sendt komprimeret.
check-not-compressed = Programmet bliver sendt uden at være komprimeret, så første besøg tager længere tid.
check-not-compressed-mend = Sæt serveren til at sende .br- eller .gz-filen, der ligger ved siden af hver fil. Filerne i mappen headers viser hvordan.
check-compressed-unknown = Denne browser fortæller ikke, om programmet bliver sendt komprimeret.
check-runs = Programmet kan køre her.
check-runs-not = Programmet kan ikke køre her, så besøgende får den enkle udgave.
check-runs-not-mend = Content-Security-Policy skal tillade 'wasm-unsafe-eval'. Gør den det, så prøv en anden browser: WebAssembly kan være slået fra i denne.

## Headerne
check-header = Headeren { $name } er, som den skal være.
check-header-missing = { $n ->
    [one] Headeren { $name } mangler på én fil:
   *[other] Headeren { $name } mangler på { $n } filer:
 }
check-header-unlike = { $n ->
    [one] Headeren { $name } er en anden på én fil. Serveren sender ”{ $sent }”.
   *[other] Headeren { $name } er en anden på { $n } filer. Serveren sender ”{ $sent }”.
 }
check-header-mend = Der skal stå ”{ $value }”. Brug filen til jeres server i mappen headers, og sørg for, at ingen anden opsætning sætter { $name }. Har I lige lagt en ny fil op, så få serveren til at læse den igen (reload).

## Uden netværk, og hvor gammelt det er
check-worker = Siden kan blive husket til brug uden netværk.
check-worker-not = Denne browser kan ikke huske sider til brug uden netværk. Andre browsere kan.
check-insecure = Forbindelsen er ikke sikker, så siden kan ikke blive husket til brug uden netværk.
check-insecure-mend = Brug https.
check-fresh = Ingen kilde skal læses igen endnu.
check-late = { $n ->
    [one] Én kilde skulle have været læst igen:
   *[other] { $n } kilder skulle have været læst igen:
 }
check-late-mend = Sig det til dem, der skriver reglerne. De skal læse siderne igen, rette det, der har ændret sig, og skrive datoen ind.
