### The words by which the English sentences speak of their reader: none of them stands in this folder.
voice-words = you, your, yours, yourself, I, I’m, I’ve, me, my, mine, myself
