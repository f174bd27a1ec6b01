### What only Københavns Kommune brings. Danish is the original.

## The guide

guide-koebenhavn = Københavns Kommune

## Places

place-borgerraadgiveren = Borgerrådgiveren
place-borgerraadgiveren-what = Det er et uafhængigt sted i kommunen, som hjælper borgere og ser på klager, men ikke kan ændre afgørelser.
place-bif = Beskæftigelses- og Integrationsforvaltningen
place-buf = Børne- og Ungdomsforvaltningen
place-suf = Sundheds- og Omsorgsforvaltningen
place-tmf = Teknik- og Miljøforvaltningen

## Doors: channel

channel-borgerraadgiveren = Skriv i Digital Post, ring, send et brev eller mød op. Vil du klage, er klageblanketten på kommunens hjemmeside den hurtigste vej.
channel-parkering-koebenhavn = Klag på kommunens parkeringsside. Uden dansk log-in kan du bruge den internationale formular. Du kan også klage på en anden måde.

## Doors: hours

hours-borgerraadgiveren = Mandag til fredag kl. 10–15 eller efter aftale, men telefonen er lukket om onsdagen.

## Routes

route-opgave-hjemmehjaelp-title = Klag til { $place }
route-opgave-hjemmehjaelp-why = Du har fået hjælpen bevilget, men den bliver ikke gjort ordentligt. Det er en praktisk opgave. Borgerrådgiveren kan se på den, ”hvis du har klaget til forvaltningen først”.
route-opgave-vej-title = Klag til { $place }
route-opgave-vej-why = Sne, fejning og huller i vejen er praktiske opgaver og ikke afgørelser. Borgerrådgiveren kan se på dem, ”hvis du har klaget til forvaltningen først”.
route-maegling-title = Bed { $place } om mægling
route-maegling-why = Når I er kørt fast, kan Borgerrådgiveren mægle som ”uvildig og neutral tredje part”. Mægling vil sige, at en udenfor hjælper jer med at blive enige.
route-diskrimination-br-title = Klag til { $place }
route-diskrimination-br-why = Borgerrådgiveren giver råd og kan ”i nogle tilfælde” behandle klager over diskrimination. Ligebehandlingsnævnet kan give dig en godtgørelse. Er du også utilfreds med en afgørelse, så klag først over den, inden fristen går.

## Status: Borgerrådgiveren

status-br-efter-forvaltningen = Klag hertil, hvis forvaltningen ikke svarer, eller hvis du er utilfreds med svaret.
status-br-hvis-ingen-svarer = Får du ikke svar, kan du klage hertil over ventetiden. Borgerrådgiveren kan ikke ændre selve afgørelsen.
status-br-ikke-afgoerelse = Borgerrådgiveren kan ikke behandle klager over en afgørelse. Men du kan få hjælp til at forstå den og høre, hvor du kan klage.
status-br-ikke-afgift = Borgerrådgiveren kan ikke ændre afgiften. Får du slet ikke svar på din indsigelse, kan du klage dér over ventetiden.
status-br-ikke-udbetaling = Borgerrådgiveren tager kun sager om kommunen, og det her er Udbetaling Danmark.
status-br-ikke-naar-klagen-kan = Borgerrådgiveren kan ikke behandle klagen, når loven giver dig ret til at klage et andet sted.
status-br-ikke-naar-indbragt = Borgerrådgiveren kan ikke tage en sag, der ligger hos tilsynet, ombudsmanden eller domstolene.
status-br-ikke-ansat = Borgerrådgiveren tager ikke sager om dit job i kommunen.
status-br-ikke-serviceniveau = Borgerrådgiveren kan ikke behandle klager over det, politikerne har besluttet for alle. Er du i tvivl, må du gerne ringe.

## Status: the department

status-forvaltningen-har-svaret = Forvaltningen skal først have haft mulighed for at svare. Har du klaget der, er det i orden.
status-forvaltningen-skal-vaere-enig = Forvaltningen skal også sige ja til mægling. Har I ikke talt om problemet endnu, så begynd der.
status-forvaltningen-med-bisidder = Du kan også selv tale med forvaltningen og have en bisidder med. Det er en, der støtter dig.

## Steps: do

step-ring-til-hotline = Ring til Diskriminationshotlinen på { $borgerraadgiveren-hotline }, og få råd. Svarer den ikke, så ring til Borgerrådgiveren på { $borgerraadgiveren-phone }.
step-sig-det-til-br = Sig til Borgerrådgiveren, at du ikke selv kan klare samtalen med kommunen. De kan tage kontakt for dig.
step-ring-hvis-graensen-er-uklar = Er du i tvivl, om det er politik eller en opgave, der er gjort dårligt? Ring til Borgerrådgiveren på { $borgerraadgiveren-phone }, og få hjælp til at finde ud af det.
step-maegling-betingelser = Du skal sige ja til mægling, og det skal forvaltningen også. Borgerrådgiveren skal desuden mene, at det vil hjælpe dig.
step-brug-klageblanketten = Brug helst klageblanketten. Du logger på med MitID. Du kan også printe et klageskema, ringe, skrive eller møde op.
step-klag-inden-et-aar = Klag snart, og som regel inden et år. Er der gået længere tid, så spørg alligevel.

## Steps: have ready

step-have-oplysninger-til-br = Skriv dit navn, og hvordan de får fat i dig. Skriv også, hvilken afdeling det handler om, og hvad du klager over. Mangler det, kan de måske ikke behandle sagen.
step-skriv-sikkert = Skriv i Digital Post, når du nævner dit cpr-nummer eller private forhold. En almindelig e-mail er ikke sikker.

## Steps: what happens then

step-saa-br-naar-du-har-svar = Får du ikke svar, eller er du utilfreds med svaret? Så kan du gå videre til Borgerrådgiveren.
step-saa-hurtig-loesning = Borgerrådgiveren prøver først at finde en hurtig løsning, fx ved at kontakte sagsbehandleren eller lederen. Borgerrådgiveren bestemmer selv, om sagen skal undersøges mere.
step-saa-maegling = Siger alle ja, mødes du med en fra kommunen. En medarbejder fra Borgerrådgiveren er med. De hjælper jer med at finde en løsning, I begge er tilfredse med.
step-saa-sendes-tilbage = Har forvaltningen ikke haft mulighed for at svare? Så beder Borgerrådgiveren dig om at tale med forvaltningen først.
