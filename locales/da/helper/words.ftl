### The words by which the Danish sentences speak of their reader: none of them stands in this folder.
voice-words = du, dig, din, dit, dine, jeg, mig, min, mit, mine, jer, jeres
