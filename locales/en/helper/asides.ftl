### What is often taken for something else, in the third person, for someone who is helping. Only messages that differ from ../asides.ftl.

aside-mindre-hjaelp = Does the person get less help than before? That is a decision, and there is a deadline. Complain here.
aside-nej-til-koersel = Was the person refused transport? That is a decision, and there is a deadline. Complain here.
aside-krav-om-vejen = Did the person get a letter saying that they must do it or pay? That is a decision. Complain here.
aside-skaermlaeser = Is it a website or app that the person cannot use? Complain here.
aside-lokalplan-vedtaget = Is it a new local plan (lokalplan)? It can be complained about, and there is a deadline. Complain here.
aside-nej-til-plads = Is the person’s own child without a place in day care? Complain here.
aside-min-egen-sag = Was it the person’s own case that the municipality decided? Then there is a deadline. Complain here.
aside-nej-i-telefonen = Was the person told no, perhaps by phone? It may be a decision with a deadline. Complain here.
aside-nej-til-papirer = Was the person told no when they asked to see the papers? Complain here.
aside-egen-sag-om-hjaelp = Is it the person’s own case about money, help or children? Complain here.
aside-egen-sag-om-andet = Is it the person’s own case about something else? Complain here.
aside-brevet-kom-sent = Did the letter come late? The deadline starts when it arrives. Work it out here.
aside-klagede-for-sent = Has the person complained, and do they say it was too late? See here.
aside-set-paa-job = Did the person see it in their job for the municipality? Then there is another way too. See here.
aside-ansat-har-set = Has the person seen something illegal or dangerous at work? See here.
aside-uden-tag = Has the person nowhere to sleep? That is another decision. Complain here.
aside-mobbet = Is the child being bullied? Complain here.
aside-alment-hus = Does the person rent from a housing association (alment boligselskab)? Then it is another board. Complain here.
aside-regnskab-fra-udlejer = Is the bill from the landlord? Then it is another board, and the deadline can be short. Complain here.
aside-uden-plan = Has the hospital not given the person a rehabilitation plan (genoptræningsplan)? Complain here.
aside-med-plan = Does the person have a rehabilitation plan (genoptræningsplan) from the hospital? Complain here.
aside-passager = Is it about a taxi ride? Complain here.
aside-laekkede-papirer = Was the person told no when they asked to see their own papers? Complain here.
aside-aeldrebolig-her = Was it a home for older or disabled people? That can be complained about, and there is a deadline. Complain here.
aside-flytte-kommune = Did the municipality refuse to let the person move? Complain here.
aside-selv-faaet-nej = Has the person been refused? That is a decision, and there may be a deadline. Complain here.
