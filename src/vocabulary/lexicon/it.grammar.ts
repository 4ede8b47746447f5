import type { Lexicon } from './format.ts';

/** The words of Italian that are no garment and yet steer the reading. */
export const IT_GRAMMAR: Pick<Lexicon, 'grammar' | 'currencies' | 'misspelt'> = {
  grammar: {
    filler: [
      'un, uno, una, il, lo, la, i, gli, le, l, di, a, da, in, su, per, tra, fra, del, dello, della, dei, degli, delle, dell, al, allo, alla, ai, agli, alle, all, dal, dallo, dalla, dai, dagli, dalle, dall, nel, nello, nella, nei, negli, nelle, nell, sul, sulla, sui, sulle, d, che, chi, cui, è, sia, siano, sono, essere, ci, ne, si, se, ed, ad, questo, questa, questi, queste, quello, quella, quelli, quelle, quel, quei, c, quell, quest, un’, non avreste, non avresti, non avete, non hai, non ci sarebbe, non è che avete, non avete mica, non potresti, stavo pensando, stavo pensando a, pensando a, pensando, pensavo, pensavo a, che dici, che ne dici, x, buondì, ehilà, comodo, comoda, comodi, comode, comodissimo, comodissime',
      'io, tu, noi, voi, loro, mi, ti, vi, me, te, mio, mia, miei, mie, tuo, tua, tuoi, tue, suo, sua, suoi, sue, nostro, nostra, nostri, vostro, vostra, m, t, s',
      'ciao, salve, buongiorno, buonasera, hey, ehi, grazie, per favore, per piacere, perfavore, sì, si, no, ok, okay, va bene, allora, dunque, ecco, beh, be, eh, ah, oh, scusa, scusi, mille grazie, prego, cortesemente, gentilmente',
      'mostra, mostrami, mostrare, mostri, mostratemi, cerca, cercare, cerco, cercavo, cercando, sto cercando, cerchiamo, trova, trovami, trovare, vorrei, vorremmo, vorrebbe, voglio, vuole, vuoi, volevo, volendo, desidero, desidererei, mi serve, mi servono, serve, servono, servirebbe, bisogno, ho bisogno, hai, ho, ha, avete, abbiamo, avere, dammi, dai, proponi, proponimi, suggerisci, suggeriscimi, consigliami, consiglia, consigli, puoi, può, potrei, potresti, potete, posso, comprare, compro, comprami, acquistare, ordinare, regalare, vedere, vedo, fammi vedere, fammi, fare, fai, faccia, andare, va, vado, mettere, metto, mettermi, indossare, indosso, portare, aiutami, aiuto, aiutare, prendere, prendo, piace, piacciono, piacerebbe, mi piace, mi piacerebbe, adoro, amo, ama, guarda, guardare, dimmi, avreste, ce l’hai, hai qualcosa, esiste, esistono, c’è, ci sono, magari, sarebbe, andrebbe, vada, stia, starebbe, sta, stare',
      'leggermente, molto, lo stesso, la stessa, gli stessi, le stesse, qualcosa, qualche, qualcuno, qualsiasi, qualunque, cosa, cose, roba, articolo, articoli, prodotto, prodotti, pezzo, pezzi, capo, capi, modello, modelli, idea, idee, opzione, opzioni, scelta, selezione, collezione, stile, tipo, tipi, genere, look, moda, paio, paia, paio di, un paio di, coppia, poco, un po’, un po, molto, molti, molte, tanto, troppo, piuttosto, abbastanza, davvero, proprio, veramente, così, anche, pure, ancora, stesso, stessa, tutto, tutta, tutti, tutte, ogni, altro, altra, altri, altre, un altro, un’altra, nuovo, nuova, nuovi, nuove, novità, bello, bella, belli, belle, bel, bei, carino, carina, carini, carine, super, buono, buona, buoni, buone, bene, perfetto, perfetta, di tendenza, alla moda, trendy, piccolo, piccola, piccoli, piccole, grande, grandi, grosso, grossa, disponibile, in saldo, saldi, sconto, scontato, online, forse, possibilmente, preferibilmente, se possibile, idealmente, qui, qua, lì, adesso, ora, oggi, domani, stasera, presto, come, tipo di, più, meno, meglio, ideale, adatto, adatta, adatti, adatte, bisognerebbe',
      'colore, colori, color, tinta, tonalità, materiale, tessuto, taglia, taglie, numero, lunghezza, taglio, forma, manica, maniche, collo, scollo, scollatura, dettaglio, dettagli, disegno, simile, simili, uguale, uguali, foto, immagine, questa foto, tempo, stagione, giorno, giorni, giornata, occasione, evento, regalo, un regalo, persona, persone, gente, momento, anno, anni, fatto di, fatta di, e poi, quando, perché, poiché, siccome, mentre, durante, poi, dopo, prima, entro, verso, sotto, sopra, fino, prossimo, prossima, penso, credo, preferisco, preferirei, preferenza, so, non so, non lo so, nessun problema, non importa, nessuna preferenza, nessuna idea, quale, quali, quanto, indeciso, vestibilità, modo, per me, gamba, gambe, vita',
    ].join(', '),
    aside:
      'metto con, mettere con, da abbinare a, da abbinare con, da abbinare al, da abbinare alla, da abbinare ai, da abbinare alle, abbinato a, abbinata a, abbinabile a, abbinabile con, che stia bene con, che sta bene con, che vada con, che va con, da mettere con, da portare con, da indossare con, per accompagnare, che si abbini a, che si abbina a, che si abbini con, da mettere sopra, per abbinare, che stiano bene con, che vadano con',
    negator:
      'non, senza, né, ne né, nessun, nessuno, nessuna, niente, nulla, mai, tranne, eccetto, salvo, a parte, fuorché, ad eccezione di, ad esclusione di, tutto tranne, tutto ma non, tutti tranne, qualsiasi cosa tranne, qualunque cosa tranne, tutto fuorché, ma non, ma non con, ma non con il, ma non con i, ma non con la, ma non con le, non con, non con il, non con i, non con la, non con le, ma niente, diverso da, diversa da, diversi da, altro che, al posto di, invece di, invece del, invece della, piuttosto che, evita, evitare, evitate, odio, detesto, escludi, escludere, escluso, esclusa, esclusi, togli, togliere, rimuovi, rimuovere, elimina, eliminare, meno, senza alcun, senza alcuna, senza nessun, senza nessuna, non voglio, non vorrei, non mi piace, non mi piacciono, non sopporto, basta, non troppo, niente di, privo di, priva di, zero, che non sia, che non siano, che non abbia, che non abbiano, no, no a, no al, no alle, no ai, no alla, niente con, non voglio che abbia, non mi servono, non mi serve, non mi va, non mi vanno, non mostrarmi, non farmi vedere, mai con, non amo, purché non, purché non sia, basta che non sia, basta che non abbia, senza niente, non di, non in, non a, che non siano di, che non sia di, tranne il, tranne i, tranne la, tranne le, escludendo, evitando, assolutamente no, assolutamente niente, per favore niente, al posto del, al posto della, al posto delle, al posto dei, invece delle, invece dei, invece degli, basta con, basta con le, basta con i, stufo di, stufa di, stanca di, allergica a, allergico a, allergica al, allergico al, meno che, tutto meno, tutto meno che',
    postNegator: '',
    refusal:
      'no grazie, grazie no, no per favore, non mi piacciono, non mi piace, meglio di no, per carità, non fa per me, non fanno per me, proprio no',
    contrast:
      'ma, però, bensì, solo, soltanto, solamente, tuttavia, anzi, con, ma con, ma in, col, coi, con il, con la, con le, con i',
    and: 'e, ed, &, +, /, nonché, insieme a, e anche, più un, più una',
    or: 'o, oppure, od, ovvero, o magari, o anche, e/o, o forse, o altrimenti',
    with: 'con, col, coi, che ha, che hanno, dotato di, dotata di, avente, w/',
    max: 'meno di, meno dei, a meno di, per meno di, sotto, sotto i, sotto ai, sotto gli, al di sotto di, al di sotto dei, fino a, fino ai, sino a, massimo, al massimo, max, un massimo di, massimo di, non più di, non oltre, non oltre i, non sopra, non superiore a, inferiore a, inferiore ai, entro, entro i, che non superi, che non superi i, che non superino, non superare, senza superare, budget, budget di, il mio budget, un budget di, budget massimo, limite, limite di, spesa massima, spendere, voglio spendere, posso spendere, vorrei spendere, spesa, più economico di, meno caro di, ho solo, ho al massimo, <, <=, ≤, niente sopra, niente sopra i, niente oltre, niente oltre i, che costi meno di, che costino meno di, che costa meno di, che costano meno di, costi meno di, che non costi più di, che non costino più di, che non costa più di, non costi più di, tetto di, tetto massimo, tetto massimo di, con un tetto di, che non vada oltre, che non vada oltre i, che non vadano oltre, non andare oltre, non andare oltre i, senza andare oltre, senza andare oltre i, che stia sotto, che stia sotto i, che stiano sotto i, che rimanga sotto i, che resti sotto i, sui massimo, al massimo sui, massimo sui, prezzo massimo, prezzo massimo di, per un massimo di, fino a un massimo di, per massimo, spendendo meno di, spendendo massimo, spendendo al massimo, non superare i, non superiore ai, non più dei, più economici di, più economica di, più economiche di, meno cara di, meno cari di, mai più di, posso arrivare a, arrivo a, vorrei non superare i, vorrei non superare, posso spendere massimo, ho da spendere',
    min: 'più di, più dei, oltre, oltre i, sopra, sopra i, almeno, minimo, al minimo, un minimo di, minimo di, a partire da, a partire dai, superiore a, superiore ai, non meno di, non sotto, non sotto i, al di sopra di, al di sopra dei, più caro di, >, >=, ≥, min, maggiore di, come minimo, da almeno, non sotto ai, niente sotto i, niente sotto, niente al di sotto di, che costi più di, che costino più di, che costi almeno, superiori a, superiori ai, che superi i, che superi',
    about:
      'circa, intorno a, intorno ai, attorno a, attorno ai, sui, sugli, sulle, più o meno, all’incirca, approssimativamente, verso i, vicino a, vicino ai, ~, quasi, suppergiù, pressappoco, grosso modo, indicativamente, sui circa, all’incirca sui, di circa, decina, quindicina, ventina, trentina, quarantina, cinquantina, sessantina, settantina, ottantina, centinaio',
    from: 'a partire da, a partire dai',
    to: 'a, e, ai, fino a, agli, ed',
    between:
      'tra, fra, tra i, fra i, compreso tra, compresa tra, compresi tra, fascia di prezzo, in una fascia, prezzo tra, da un minimo di',
    orLess:
      'o meno, e meno, massimo, al massimo, max, o inferiore, o sotto, e non di più, non di più, non oltre, budget, di budget, come massimo, o di meno, tutt’al più, è il mio budget, è il mio limite, come limite, in giù, e non oltre, da spendere, e basta, tetto massimo, come tetto, come tetto massimo, tutto compreso, a scendere',
    orMore:
      'o più, e più, in su, minimo, almeno, al minimo, o superiore, in poi, e oltre, o di più, o oltre, come minimo, a salire, in avanti',
    priceWord:
      'prezzo, prezzo di, costo, costa, costano, costi, costino, che costi, che costino, al prezzo di, a un prezzo di, valore, pagare, soldi, costare, pagherei, spenderei, pagarla, pagarlo, pagarli',
    thousand: 'k, mila, mille',
    cheap:
      'economico, economica, economici, economiche, a buon mercato, conveniente, convenienti, a basso costo, low cost, a poco prezzo, poco costoso, poco costosa, poco costosi, poco costose, non caro, non cara, non cari, non care, non troppo caro, non troppo cara, non troppo cari, non troppo care, a buon prezzo, prezzo basso, a prezzo basso, a basso prezzo, accessibile, accessibili, abbordabile, abbordabili, non costoso, non costosa, non costosi, non costose, non troppo costoso, non troppo costosa, non troppo costosi, non troppo costose, poco caro, affare, prezzi bassi, a prezzi bassi, budget basso, prezzo ragionevole, a prezzo ragionevole, che costi poco, che costa poco, che costino poco, spendere poco, buon prezzo, che non costi molto, che non costino molto, che non costi troppo, che non costino troppo, che non sia caro, che non sia cara, che non siano cari, che non siano care, che non sia troppo caro, che non sia troppo cara, che non siano troppo cari, che non siano troppo care, senza spendere troppo, senza spendere molto, senza spendere una fortuna, spendendo poco, niente di caro, niente di troppo caro, niente di costoso, che non costi un occhio della testa, poco cara, poco cari, poco care, economicissimo, a prezzo conveniente, prezzo conveniente, prezzo accessibile, prezzi accessibili, budget limitato, con budget limitato, budget ridotto, a prezzo contenuto, prezzo contenuto, non tanto caro, non tanto cara, non molto caro, non molto cara, non molto cari, non molto care',
    dear: 'caro, cara, cari, care, costoso, costosa, costosi, costose, di lusso, lusso, lussuoso, lussuosa, di alta gamma, alta moda, alta qualità, di qualità, pregiato, premium, di marca, firmato, firmata, firmati, firmate, esclusivo, griffato, di fascia alta, lussuosi, lussuose, carissimo, carissima, esclusiva, esclusivi, esclusive, griffata, prestigioso, prestigiosa, di pregio, pregiata',
    cheaper:
      'più economico, più economica, più economici, più economiche, meno caro, meno cara, meno cari, meno care, meno costoso, meno costosa, meno costosi, meno costose, più conveniente, più convenienti, troppo caro, troppo cara, troppo cari, troppo care, troppo costoso, troppo costosa, troppo costosi, troppo costose, a meno, che costi meno, che costino meno, prezzo più basso, un prezzo più basso, a un prezzo più basso, prezzi più bassi, che costa meno, che costano meno',
    dearer:
      'più caro, più cara, più cari, più care, più costoso, più costosa, più costosi, più costose, più lussuoso, più lussuosa, di qualità migliore, migliore qualità, più pregiato, di fascia più alta, che costi di più',
    more: 'altro, altri, altre, altra, ancora, di più, più, mostrami altro, mostrami altri, mostrami altre, mostra altro, mostra altri, mostramene altri, mostramene altre, fammene vedere altri, fammi vedere altro, fammi vedere altri, vedere altro, vedi altro, avanti, continua, prossimo, prossimi, pagina successiva, successivo, successivi, prossima pagina, altri risultati, più risultati, altre opzioni, altre idee, ancora altri, qualcos’altro, cos’altro, altri modelli, ancora altro, ancora qualcuno, ce ne sono altri, ne hai altri, ne hai altre, qualche altro',
    startOver:
      'ricomincia, ricominciare, ricominciamo, ricomincia da capo, ricominciamo da capo, ricominciare da capo, da capo, azzera, azzera tutto, reset, resetta, nuova ricerca, cancella tutto, ripartiamo da zero, da zero, riparti, riparti da zero, ricomincia da zero, dimentica tutto, lascia perdere tutto, un’altra ricerca, dall’inizio, ricominciamo dall’inizio, inizia da capo, iniziamo da capo, ripartiamo',
    undo: 'annulla, annullare, annulla tutto, indietro, torna indietro, tornare indietro, precedente, disfa, come prima, ricerca precedente, annulla l’ultimo, annulla l’ultima, torna a prima, ripristina, vai indietro',
    size: 'taglia, taglie, numero, misura, porto il, porto la, porto una, calzo il, mia taglia, di taglia, taglia italiana, tg',
    sizeName: 'xxs, xs, xl, xxl, xxxl, 2xl, 3xl, 4xl, 5xl, s, m, l, taglia unica',
    unit: 'cm, mm, kg, g, gr, grammi, anni, anno, mesi, mese, giorni, giorno, settimane, settimana, ore, ora, pezzi, pezzo, paia, tasche, tasca, bottoni, bottone, zip, cerniere, righe, pois, litri, l, per cento, %, persone, scomparti, scomparto, volte, strati, denari, den, in 1, mg, gradi, h, fori',
    age: 'anni, anno, mesi',
    text: 'stringato, stringata, con lacci, allacciato, allacciata, con spacco, spacco, con zip, zip, cerniera, con bottoni, abbottonato, abbottonata, bottoni dorati, bottoni, catena dorata, con catena, cinturino, cinturino alla caviglia, punta tonda, punta quadrata, a punta, punta aperta, cuore, cuori, stella, stelle, suola alta, suola spessa, volant, balze, con volant, a balze, plissettato, plissettata, plissé, a pieghe, schiena scoperta, tacco basso, tasche, tasca, con tasche, cinturato',
    madeBy: 'di, da, marca, della marca, di marca, marchio, brand, della',
  },
  misspelt: {
    camicia: 'camica, camiccia',
    giacca: 'giaca, giaccha, iacca',
    cappotto: 'capotto, cappoto, capoto',
    cappello: 'capello, cappelo, capelo',
    maglietta: 'maglieta, maieta, malietta',
    scarpe: 'skarpe, scarppe',
    pantaloni: 'pantalloni, pantaoni',
    stivali: 'stivalli, stivai',
    azzurro: 'azzuro, azurro, azuro',
    arancione: 'arancone, arangione',
    bordeaux: 'bordeau',
    beige: 'beig, beije, baige',
    borsa: 'borza',
    zaino: 'zaiino, zano',
    occhiali: 'ochiali, occiali',
    orecchini: 'orechini, orecchni',
    gonna: 'gona, gionna',
    fucsia: 'fuscia, fuchsia, fuxsia',
    giubbotto: 'giubotto, giubboto, giuboto',
    donna: 'dona, donnna',
    floreale: 'florale',
    leggings: 'legghins',
  },
  currencies: {
    EUR: '€, eur, euro, euri',
    USD: '$, usd, dollaro, dollari, dollari americani, us$',
    GBP: '£, gbp, sterlina, sterline',
    INR: '₹, inr, rs, rupia, rupie, /-',
    JPY: '¥, jpy, yen',
    CHF: 'chf, franchi svizzeri, franchi, fr',
    CAD: 'cad, dollari canadesi',
    AUD: 'aud, dollari australiani',
    SEK: 'sek, corone svedesi',
    NOK: 'nok, corone norvegesi',
    DKK: 'dkk, corone danesi',
    PLN: 'pln, zloty',
    BRL: 'brl, r$, reais, real brasiliani',
    MXN: 'mxn, pesos, pesos messicani',
    CNY: 'cny, rmb, yuan',
  },
};
