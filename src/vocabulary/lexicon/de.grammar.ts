import { germanTable } from './de.forms.ts';
import type { Lexicon } from './format.ts';

/** The words of German that are no garment and yet steer the reading. */
export const DE_GRAMMAR: Pick<Lexicon, 'grammar' | 'currencies' | 'misspelt'> = {
  grammar: {
    ...germanTable({
      filler: [
        'ein, eine, einen, einem, einer, eines, der, die, das, den, dem, des, dieser, diese, dieses, diesen, diesem, jener, in, im, ins, an, am, ans, auf, aus, für, fürs, von, vom, zu, zum, zur, bei, beim, nach, als, es, sein, ist, sind, war, wäre, sei, werden, wird, ihr, ihre, ihren, ihrem, er, man, was, wer, wo, wie, welche, welcher, welches, welchen, so, da, dort, hier, dann, dass, ob, wenn, damit, dazu, daran, darin, davon, dafür, darauf, sich, über, um, durch, vor, unter, zwischen, bis, ab, seit, während, wegen, habt ihr nicht, haben Sie nicht, hättet ihr nicht, hätten Sie nicht, hast du nicht, gibt es nicht, gibts nicht, hallihallo, hallöchen, huhu, halli hallo, tach, nen, ne, nem, ner, n, dachte an, ich dachte an',
        'ich, mir, mich, mein, meine, meinen, meinem, meiner, meines, du, dir, dich, dein, deine, deinen, deinem, deiner, wir, uns, unser, unsere, unseren, unserem, euch, euer, eure, seine, seinen, seinem, seiner, Ihnen, Leute, bequem, bequeme, bequemer, bequemes, bequemen, dringend',
        'hallo, hi, hey, moin, servus, guten Tag, guten Morgen, guten Abend, grüezi, grüß Gott, grüß dich, bitte, danke, vielen Dank, dankeschön, ja, jo, nein, ne, nee, ok, okay, gut, also, ach, äh, ähm, na, naja, mal, doch, halt, eben, eigentlich, irgendwie, schon, gern, gerne, liebe Grüße, LG, sorry, Entschuldigung',
        'zeig, zeige, zeigen, zeigt, zeig mir, suche, such, suchen, sucht, gesucht, finde, finden, find, brauche, brauchen, braucht, bräuchte, benötige, will, wollen, wollte, möchte, möchten, möcht, hätte, hätten, habe, haben, hast, hat, habt, gib, geben, gibt, gibt es, gibts, kaufen, kauf, bestellen, schenken, sehen, schau, schauen, anschauen, ansehen, mag, mögen, würde, würden, wünsche, wünscht, kann, kannst, können, könnte, könntest, könnt, könnten, könntet, soll, sollte, sollten, sollen, darf, dürfen, muss, müssen, müsste, lass, lassen, mach, machen, macht, gehen, geht, tragen, trage, trägt, anziehen, anzieh, hilf, helfen, hilfst, empfehlen, empfiehl, empfehle, vorschlagen, schlag vor, passt, passen, passend, passende, passendes, passenden, stehen, steht, gefällt, gefallen, liebe, lieben, nehmen, nimm, holen, geh, denke, glaube, ich suche, ich brauche, auf der Suche, auf der Suche nach, Suche nach, bestelle, besorgen, wünsche mir, anbieten',
        'dasselbe, derselbe, dieselbe, denselben, das Gleiche, leicht, deutlich, etwas, was Schönes, irgendwas, irgendetwas, irgendeine, irgendein, irgendeinen, jemand, jemanden, Ding, Dinge, Sache, Sachen, Stück, Stücke, Teil, Teile, Artikel, Produkt, Produkte, Modell, Modelle, Auswahl, Idee, Ideen, Vorschlag, Vorschläge, Optionen, Stil, Style, Art, Sorte, Look, Mode, Paar, ein Paar, bisschen, ein bisschen, ein wenig, wenig, wenige, viel, viele, sehr, ganz, ziemlich, zu, recht, echt, wirklich, auch, noch, nur noch, selbst, alle, alles, jede, jeder, jedes, andere, anderer, anderes, anderen, neu, neue, neuer, neues, neuen, neuste, schön, schöne, schöner, schönes, schönen, hübsch, hübsche, hübsches, hübscher, hübschen, toll, tolle, tolles, toller, tollen, cool, coole, cooles, cooler, coolen, nett, nette, nettes, netter, netten, süß, süße, süßes, süßer, süßen, gute, gutes, guter, guten, besser, beste, bestes, perfekt, perfekte, perfektes, modisch, modische, modisches, trendig, trendige, angesagt, angesagte, klein, kleine, kleiner, kleines, kleinen, groß, große, großer, großes, großen, verfügbar, im Angebot, Angebot, Angebote, Sale, reduziert, reduzierte, online, vielleicht, eventuell, evtl, möglichst, am liebsten, am besten, idealerweise, wenn möglich, lieber, jetzt, heute, morgen, bald, bitteschön, weiter, mehr, weniger, geeignet, geeignete, ideal, ideale, dich, Leute',
        'Farbe, Farben, farblich, Farbton, Ton, Material, Stoff, Größen, Länge, Schnitt, Form, Ärmel, Ausschnitt, Detail, Details, Design, ähnlich, ähnliche, ähnliches, gleiche, gleich, selben, Foto, Bild, dieses Foto, Wetter, Zeit, Saison, Tag, Tage, Anlass, Anlässe, Event, Veranstaltung, Geschenk, als Geschenk, Person, Personen, Moment, Jahr, Jahre, Jahren, alt, gemacht, und zwar, und dann, warum, weil, denn, wann, nächste, nächsten, nächstes, kommende, kommenden, bevorzugt, weiß nicht, weiß ich nicht, keine Ahnung, kein Problem, egal, macht nichts, keine Präferenz, keine Eile, nicht schlecht, welche Art, Passform, Outfit, Outfits, Bein, Beine, Beinen, Taille, getragen, einfach',
      ].join(', '),
      aside:
        'passend zu, passend zu meinem, passend zu meiner, passt zu, die zu, das zu, der zu, passen zu, die zu meinem, zum Kombinieren mit, zu kombinieren mit, kombinierbar mit, zu tragen zu, zu tragen mit, zum Tragen über, was zu, zu meinem, zu meiner, zu meinen, zu einer, zu einem, dazu zu, passendes zu, passende zu, passenden zu, passend zur, passend zum',
      negator:
        'nicht, kein, keine, keinen, keiner, keines, keinem, keins, ohne, nie, niemals, nichts, weder, außer, ausgenommen, bis auf, alles außer, alle außer, alles bis auf, mit Ausnahme von, abgesehen von, anstatt, statt, anstelle von, vermeide, vermeiden, hasse, ausschließen, ausgeschlossen, weg mit, entferne, entfernen, lösche, verzichte auf, aber nicht, aber keine, aber kein, aber keinen, aber ohne, bloß nicht, bloß kein, bloß keine, bloß keinen, auf keinen Fall, nicht in, nicht aus, nicht mit, nicht zu, nicht so, mag nicht, will nicht, mag kein, mag keine, weniger, frei von, null, nicht unbedingt, nur nicht, gar kein, gar keine, gar nicht, nix, nix mit, nichts mit, nichts aus, nichts in, nichts mit der, keinerlei, keinesfalls, niemals mit, nicht mit so, auf keinen Fall mit, auf gar keinen Fall, bitte kein, bitte keine, bitte keinen, bitte nicht, bitte ohne, ich mag keine, ich mag kein, ich will keine, ich will kein, ich will keinen, ich möchte keine, ich möchte kein, ich möchte keinen, möchte keine, möchte kein, will keine, will kein, will keinen, brauche keine, brauche kein, nur kein, nur keine, nur keinen, kann nicht leiden, ohne jede, ohne jegliche, ohne irgendwelche, ohne so, sonst keine, sonst kein, ausser, außer in, alles außer in, bloß nichts, bloss kein, bloss keine, bloss nicht, alles außer mit, genug von, satt, allergisch gegen, allergisch auf, alles nur kein, alles nur keine, alles nur nicht, Schluss mit, weglassen',
      postNegator: 'frei, freies, freie, freier, freien',
      refusal:
        'nein danke, nein, nicht, bitte nicht, lieber nicht, mag ich nicht, mögen wir nicht, gehen gar nicht, geht gar nicht, nein bitte nicht, eher nicht, will ich nicht, nicht so gern, nichts für mich, muss nicht sein',
      contrast:
        'aber, sondern, nur, bloß, jedoch, doch lieber, allerdings, dafür, mit, aber mit, nur mit, lieber',
      and: 'und, &, +, /, u, sowie, plus, zusammen mit, und auch',
      or: 'oder, bzw, beziehungsweise, oder auch, oder vielleicht, und/oder, ggf, noch, oder aber, alternativ',
      with: 'mit, der hat, die hat, das hat, die haben, mit einem, mit einer, w/',
      max: 'unter, bis, bis zu, bis maximal, bis max, höchstens, maximal, max, weniger als, nicht mehr als, nicht über, nichts über, nicht teurer als, billiger als, günstiger als, maximum, Maximum von, im Rahmen von, innerhalb von, unterhalb von, Budget, mein Budget, Budget von, Budget ist, Budget liegt bei, Limit, Limit von, Preisgrenze, bis höchstens, nicht mehr ausgeben als, ausgeben, habe nur, unterhalb, kleiner als, ein Budget von, Obergrenze, allerhöchstens, <, <=, ≤, keine über, darf kosten, mein Budget liegt bei, mein Budget ist, mein Budget beträgt, mein Budget sind, Budget beträgt, Budget sind, Budget bis, Budget max, Budget maximal, Preislimit, Preislimit von, Höchstpreis, Maximalpreis, Preisobergrenze, Preisobergrenze von, keinesfalls mehr als, auf keinen Fall mehr als, nicht höher als, nichts was mehr als, nichts das mehr als, nichts für mehr als, hab nur, ich hab nur, habe maximal, hab maximal, hab höchstens, habe höchstens, was unter, was bis, nicht über die, nie mehr als, niemals mehr als, nicht mehr wie, weniger wie, nicht teurer wie, darf maximal, darf höchstens, darf nicht mehr als, soll maximal, soll höchstens, sollte maximal, sollte höchstens, sollte nicht mehr als, soll nicht mehr als, sollte unter, Preis bis, Preis unter, unter der Grenze von, bis so, bis ca, bis circa, bis etwa, maximal so, höchstens so, nicht mehr als so',
      min: 'über, ab, mindestens, mehr als, minimum, min, wenigstens, nicht unter, nichts unter, nicht weniger als, teurer als, größer als, oberhalb, oberhalb von, aufwärts ab, zumindest, ab ca, >, >=, ≥, nicht billiger als, von mindestens, nicht unter die, mehr wie, nichts für unter, nichts für weniger als, Preis ab, Mindestpreis, höher als',
      about:
        'ca, circa, zirka, etwa, ungefähr, um die, rund, um, um den Dreh, so um die, so um, in etwa, annähernd, ~, gegen, an die, so etwa, grob, plus minus, in der Größenordnung von, so ungefähr, so circa, so ca, rum, herum, oder so, so in etwa, irgendwo um, irgendwo um die, um die herum',
      from: 'von, ab',
      to: 'bis, und, bis zu, u',
      between: 'zwischen, im Bereich von, Preisspanne, Preisbereich, preislich zwischen',
      orLess:
        'oder weniger, und weniger, oder billiger, oder günstiger, maximal, max, höchstens, Maximum, oder darunter, und darunter, Limit, Budget, Obergrenze, nicht mehr, allerhöchstens, ist mein Limit, ist mein Budget, ist das Maximum, kosten, ausgeben, zur Verfügung, zum Ausgeben, und nicht mehr, mehr nicht, Höchstpreis, Höchstgrenze, ist die Grenze, ist meine Grenze, ist Schluss, als Obergrenze, sind drin, nicht teurer',
      orMore:
        'oder mehr, und mehr, aufwärts, mindestens, minimum, oder darüber, und darüber, oder teurer, und aufwärts',
      priceWord:
        'Preis, Preis von, kosten, kostet, kostend, zum Preis von, Kosten, Wert, zahlen, bezahlen, preislich, Geld, Preislage, für nur, zahle, ausgeben',
      thousand: 'k, tausend, tsd',
      cheap:
        'günstig, günstige, günstiger Preis, günstiges, günstigen, billig, billige, billiges, billigen, preiswert, preiswerte, preiswertes, preiswerter, preiswerten, erschwinglich, erschwingliche, bezahlbar, bezahlbare, bezahlbares, nicht teuer, nicht zu teuer, nicht so teuer, kein teures, keine teuren, keine teure, keinen teuren, nichts Teures, Schnäppchen, preisgünstig, preisgünstige, preisgünstiges, kleines Budget, kleiner Preis, zum kleinen Preis, niedriger Preis, kostengünstig, kostengünstige, nicht allzu teuer, nicht zu teure, nicht zu teures, möglichst günstig, möglichst billig, für wenig Geld, wenig Geld, gutes Preis-Leistungs-Verhältnis, spottbillig, nicht sehr teuer, das nicht viel kostet, die nicht viel kosten, der nicht viel kostet, nicht viel kostet, nicht viel kosten, nix Teures, zu einem guten Preis, guter Preis, guten Preis, nicht überteuert, das nicht teuer ist, die nicht teuer sind, der nicht teuer ist, nicht so teure, nicht so teures, nicht so teuren, nicht teure, nicht teures, nicht teuren, schmales Budget, kleinen Budget, geringes Budget, wenig Budget, mit wenig Budget, für kleines Geld, kleines Geld, spottbillige, günstigste, günstigstes, billigste, billigstes, zum fairen Preis, fairer Preis, bezahlbaren, erschwinglichen, erschwingliches, preislich günstig, soll nicht viel kosten, nicht die Welt kosten, darf nicht viel kosten',
      dear: 'teuer, teure, teures, teuren, Luxus, luxuriös, luxuriöse, luxuriöses, luxuriöser, hochwertig, hochwertige, hochwertiges, hochwertiger, hochwertigen, edel, edle, edles, edler, edlen, exklusiv, exklusive, exklusives, Premium, Designer, gehoben, hochpreisig, nicht billig, nichts Billiges, hohe Qualität, kostspielig, kostspielige, hochpreisige, hochpreisiges, luxuriösen, exklusiven, Luxusklasse, Oberklasse, gehobene, gehobenes, gehobenen',
      cheaper:
        'billiger, billigere, billigeres, günstiger, günstigere, günstigeres, günstigeren, preiswertere, preiswerteres, weniger teuer, zu teuer, zu teure, niedrigerer Preis, erschwinglicher, kostet weniger, was Billigeres, etwas Billigeres, was Günstigeres, etwas Günstigeres, Günstigeres, Billigeres, billigeren, überteuert, zu kostspielig, nicht mehr so teuer',
      dearer:
        'teurer, teurere, teureres, teureren, luxuriösere, exklusivere, hochwertigere, hochwertigeres, bessere Qualität, in besserer Qualität, höherer Preis, edlere, etwas Teureres, was Teureres, Teureres, zu billig',
      more: 'mehr, weiter, weitere, weiteres, mehr davon, mehr zeigen, zeig mehr, zeig mir mehr, noch mehr, nächste Seite, nächste, nächstes, mehr Ergebnisse, mehr Auswahl, andere, anderes, noch andere, weitere Ergebnisse, was noch, sonst noch was, noch was, mehr Vorschläge, mehr anzeigen, weiter so, weitermachen, weiterblättern, andere Vorschläge, noch etwas, noch weitere, gibt es noch mehr, gibt es mehr, sonst noch etwas',
      startOver:
        'von vorn, von vorne, von vorn anfangen, von vorne anfangen, von vorn beginnen, neu anfangen, neu starten, Neustart, neue Suche, nochmal von vorn, nochmal von vorne, noch mal von vorn, noch mal von vorne, fang von vorne an, fang von vorn an, fang neu an, zurücksetzen, alles löschen, alles zurücksetzen, alles auf Anfang, reset, vergiss alles, vergiss das, vergiss es, andere Suche, von Anfang an, nochmal neu, alles neu, lass uns von vorn anfangen, lass uns neu anfangen',
      undo: 'rückgängig, rückgängig machen, mach rückgängig, mach das rückgängig, zurück, geh zurück, einen Schritt zurück, Schritt zurück, vorherige, vorherige Suche, zurücknehmen, nimm das zurück, wie vorher, wie zuvor, widerrufen, undo, letztes rückgängig',
      size: 'Größe, Grösse, Gr, in Größe, Schuhgröße, Kleidergröße, Konfektionsgröße, Hosengröße, Größen, trage Größe, meine Größe, Jeansgröße, Weite',
      sizeName: 'xxs, xs, xl, xxl, xxxl, 2xl, 3xl, 4xl, 5xl, s, m, l, Einheitsgröße',
      unit: 'cm, mm, kg, g, Gramm, Jahre, Jahr, Jahren, Monate, Monat, Monaten, Tage, Tag, Tagen, Woche, Wochen, Uhr, Stunden, Stunde, Stück, Stk, Paar, Taschen, Tasche, Knöpfe, Knöpfen, Knopf, Streifen, Punkte, Liter, l, Prozent, %, Personen, Fächer, Fächern, Lagen, mal, h, den, in 1, mg, Grad, x, er, Teile, Teilen, Riemen',
      age: 'Jahre, Jahre alt, jährig, jährige, jährigen, jähriger, Jahren, Monate, Monate alt',
      text: 'dunkler, heller, zum Schnüren, geschnürt, zum Binden, Schlitz, mit Schlitz, geschlitzt, Reißverschluss, mit Reißverschluss, Knöpfe, Knöpfen, mit Knöpfen, geknöpft, goldene Knöpfe, goldenen Knöpfen, goldene Kette, Riemchen, Fesselriemen, runde Spitze, spitze Kappe, spitz zulaufend, offene Spitze, Herz, Herzen, Stern, Sterne, Sternen, dicke Sohle, dicker Sohle, Plateau, Plateausohle, Rüschen, Volants, Volant, rückenfreie, Schulterpolster, Schleife, Schleifen, Fransen, Gürtelschlaufen',
      madeBy: 'von, aus dem Hause, Marke, der Marke, von der Marke, Label, by',
    }),
  } as Lexicon['grammar'],
  misspelt: {
    pullover: 'pulover, pullower, pollover',
    hose: 'hosse, hoße',
    jacke: 'jake, jakke',
    stiefel: 'stifel, stiefl, stieffel',
    schuhe: 'schue, schuche',
    schwarz: 'schwartz, schwarts, schwaz',
    weiss: 'weis, weisz',
    kleid: 'klaid, kleit, klid',
    mantel: 'mantl, manntel',
    rucksack: 'ruksack, rucksak, rugsack',
    kariert: 'karriert, cariert, karirt',
    gestreift: 'gestreifft, gestrift',
    geblumt: 'gebluhmt',
    portemonnaie: 'portmone, portmonai',
    beige: 'baige, beesch, beig',
    lila: 'lilla',
    turkis: 'turkies, tuerkies',
    handtasche: 'hantasche, handtashe',
    sandalen: 'sandallen',
    tshirt: 'tischirt, tishirt',
    mutze: 'muze, mueze',
    gurtel: 'gurtl, gurtell',
    rosa: 'rossa',
    strickjacke: 'strikjacke',
  },
  currencies: {
    EUR: '€, eur, euro, euros, piepen',
    USD: '$, usd, dollar, dollars, us-dollar, us$',
    GBP: '£, gbp, pfund, britische pfund',
    INR: '₹, inr, rs, rupie, rupien, /-',
    JPY: '¥, jpy, yen',
    CHF: 'chf, franken, schweizer franken, sfr, fr, stutz',
    CAD: 'cad, kanadische dollar',
    AUD: 'aud, australische dollar',
    SEK: 'sek, schwedische kronen',
    NOK: 'nok, norwegische kronen',
    DKK: 'dkk, dänische kronen',
    PLN: 'pln, zloty',
    BRL: 'brl, r$, reais, brasilianische real',
    MXN: 'mxn, pesos, mexikanische pesos',
    CNY: 'cny, rmb, yuan',
  },
};
