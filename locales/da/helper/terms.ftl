### What the official terms mean, in the third person, for someone who is helping. Only messages that differ from ../terms.ftl.

term-afgoerelse-is = En myndigheds svar på, hvad man kan få, må eller skal.
term-klagevejledning-is = Den del af brevet, der siger, hvordan man klager.
term-kvittering-is = Bevis for, at de har fået klagen.
term-fuldmagt-is = Et papir, der lader en anden handle for personen.
term-bisidder-is = En, personen har med til et møde for ikke at være alene.
term-sagsbehandling-is = Måden, personens sag bliver behandlet på.
term-digital-post-is = Personens sikre postkasse fra det offentlige.
