import type { Lexicon } from './format.ts';

/** The words of French that are no garment and yet steer the reading. */
export const FR_GRAMMAR: Pick<Lexicon, 'grammar' | 'currencies' | 'misspelt'> = {
  grammar: {
    filler: [
      'un, une, des, le, la, les, l, de, du, d, à, au, aux, en, dans, sur, pour, par, chez, ce, cet, cette, ces, ça, cela, ceci, c, qui, que, qu, dont, où, est, sont, soit, être, était, il, ils, elles, y, se, s, t’aurais pas, t’as pas, vous auriez pas, vous n’auriez pas, tu n’aurais pas, tu aurais pas, tu n’as pas, n’auriez-vous pas, n’avez-vous pas, vous n’avez pas, vous avez pas, y aurait pas, il n’y aurait pas, il y aurait pas, n’y a-t-il pas, y a pas, y aurait-il pas, vous auriez, t’aurais, t’as, pourquoi pas, ne serait-ce que, n’est-ce pas, pas grave, pas de souci, pas de problème, pas pressé, pas pressée, pas d’idée, je sais pas, je ne sais pas, je sais pas trop, pas mal, pas mal de, ça ne me dérange pas, je pensais à, pensais, pensais à, je pense à, pense à, coucou tout le monde, yo, wesh, hello hello',
      'je, j, tu, t, nous, vous, on, me, m, te, moi, toi, mon, ma, mes, ton, ta, tes, son, sa, ses, notre, nos, votre, vos, leur, leurs',
      'bonjour, bonsoir, salut, coucou, hello, allo, allô, s’il vous plaît, s’il te plaît, svp, stp, merci, oui, ouais, non, ok, okay, d’accord, eh, euh, bon, ben, bien, alors, donc, voilà, voici, bref, excusez-moi, pardon, ah, oh, hey',
      'montre-moi, montrez-moi, montrer, montrez, cherche, chercher, recherche, recherches, cherchons, trouve, trouver, trouvez, trouve-moi, trouvez-moi, veux, voudrais, voudrait, voulons, voulais, veut, vouloir, aimerais, aimerait, aime, aimer, adore, souhaite, souhaiterais, désire, besoin, ai, as, a, avons, avez, ont, avoir, faut, faudrait, donne, donne-moi, donnez, propose, proposez, propose-moi, proposer, peux, peut, peux-tu, pouvez, pouvez-vous, pourrais, pourrait, pourriez, acheter, achète, commander, offrir, voir, vois, mets, mettre, porter, porte, portable, aide, aidez, aide-moi, vais, va, aller, allez, fais, fait, faire, prendre, avez-vous, as-tu, auriez-vous, y a-t-il, il y a, dis, dire, regarde, regarder, il me faut, j’ai besoin, à la recherche, recommande, recommandez, conseille, conseillez, suggère',
      'légèrement, beaucoup, quelque chose, quelque, quelques, quelqu’un, quoi, chose, choses, truc, trucs, article, articles, produit, produits, pièce, pièces, modèle, modèles, idée, idées, option, options, choix, sélection, collection, style, styles, genre, type, types, sorte, look, mode, paire, paires, paire de, peu, un peu, assez, très, trop, plutôt, vraiment, tellement, si, aussi, encore, même, tout, toute, tous, toutes, autre, autres, d’autres, un autre, une autre, nouveau, nouvelle, nouveaux, nouvelles, nouveauté, nouveautés, beau, belle, beaux, belles, bel, joli, jolie, jolis, jolies, super, sympa, sympas, mignon, mignonne, mignons, mignonnes, bonne, bons, bonnes, parfait, parfaite, tendance, branché, stylé, stylée, petit, petite, petits, petites, grand, grande, grands, grandes, gros, grosse, disponible, en stock, en solde, soldes, promo, promotion, en ligne, peut-être, éventuellement, idéalement, de préférence, si possible, là, ici, maintenant, aujourd’hui, demain, ce soir, bientôt, comme, style de, plus, moins, genre de',
      'couleur, couleurs, coloris, teinte, ton, matière, tissu, taille, tailles, longueur, coupe, forme, manche, manches, col, cols, encolure, décolleté, détail, détails, dessin, semblable, semblables, similaire, similaires, pareil, pareille, photo, image, cette photo, temps, saison, jour, jours, occasion, événement, cadeau, un cadeau, personne, personnes, gens, moment, année, années, an, ans, âge, fait de, avec ça, et puis, quand, comment, pourquoi, parce que, car, pendant, puis, après, avant, entre, vers, autour, dessous, dessus, jusque, jusqu’à, prochain, prochaine, va bien, ira, irait, pense, crois, préfère, préférerais, préférence, sais, je ne sais pas, pas de problème, pas grave, pas de souci, peu importe, aucune idée, pas mal, ne, n, lequel, laquelle, quel, quelle, quels, quelles, tes propositions',
    ].join(', '),
    aside:
      'pour aller avec, qui va avec, qui vont avec, à porter avec, pour porter avec, assorti à, assortie à, assortis à, assorties à, à assortir avec, pour accompagner, à combiner avec, qui irait avec, pour mettre avec, à mettre avec, qui se marie avec, aller avec',
    negator:
      'pas, pas de, pas d, pas en, pas avec, sans, ni, non, aucun, aucune, jamais, sauf, excepté, hormis, à part, en dehors de, à l’exception de, à l’exclusion de, tout sauf, tous sauf, toutes sauf, n’importe quoi sauf, tout mais pas, mais pas, mais pas de, mais pas avec, mais pas avec des, pas avec des, pas avec un, pas avec une, autre que, autre chose que, autre chose qu, au lieu de, plutôt que, plutôt qu, évite, évitez, éviter, déteste, détestes, horreur, j’ai horreur, exclure, exclus, exclut, sans aucun, sans aucune, enlève, enlevez, enlever, retire, retirez, retirer, supprime, supprimer, moins, surtout pas, surtout pas de, plus de ça, pas trop, pas du tout, rien de, rien en, rien qui soit, ne veux plus, n’aime pas, n’aime pas le, n’aime pas les, ne veux pas, ne veux pas de, ne veux pas d, ne veut pas, ne veut pas de, ne supporte pas, zéro, dépourvu de, dépourvue de, oublie, oubliez, rien, rien avec, avec rien, je ne veux pas de, je veux pas de, je veux pas, j’aime pas, j’aime pas les, j’aime pas le, j’aime pas la, je n’aime pas, je déteste, ne me montre pas, ne me montrez pas, montre-moi pas, pas envie de, hors de question, en aucun cas, sans rien de, sans trop de, sans le moindre, sans la moindre, qui n’est pas, qui ne soit pas, qui ne soient pas, qui ne sont pas, qui n’ait pas, qui n’a pas, qui n’aient pas, excluant, en évitant, j’évite, je ne supporte pas, je supporte pas, ne supporte plus, plus jamais de, stop aux, stop, marre de, marre des, assez de, ras le bol des, fini les, plus de, à bas les, allergique à, allergique au, allergique aux, sauf en, sauf avec, ni de, et pas de, et pas',
    postNegator: '',
    refusal:
      'non merci, merci non, pas merci, surtout pas, non, très peu pour moi, pas pour moi, c’est non, j’aime pas, je n’aime pas, j’aime pas trop',
    contrast:
      'mais, seulement, juste, uniquement, cependant, toutefois, par contre, mais avec, avec, mais en',
    and: 'et, &, +, /, ainsi que, plus un, plus une, avec aussi, et aussi',
    or: 'ou, ou bien, soit, ou alors, ou peut-être, ou même, et/ou, sinon',
    with: 'avec, ayant, qui a, qui ont, doté de, dotée de, muni de, comportant, w/',
    max: 'moins de, moins d, moins que, à moins de, pour moins de, jusqu’à, jusque, jusqu’a, au maximum, au max, max, maximum, maximum de, max de, au plus, tout au plus, sous, sous les, en dessous de, en-dessous de, au-dessous de, inférieur à, inférieure à, inférieurs à, dessous de, pas plus de, pas plus que, pas plus d, plus petit que, ne dépassant pas, sans dépasser, ne dépasse pas, dépasse pas, pas dépasser, ne pas dépasser, ne doit pas dépasser, budget, budget de, budget max, budget maximum, mon budget, un budget de, mon budget est de, limite, limite de, pas au-dessus de, pas au dessus de, rien au-dessus de, moins cher que, moins chère que, moins chers que, moins chères que, dans la limite de, je peux dépenser, dépenser, j’ai, n’ai que, à la limite, <, <=, ≤, ne veux pas dépasser, veux pas dépasser, ne voudrais pas dépasser, voudrais pas dépasser, ne peux pas dépasser, peux pas dépasser, ne pas dépasser les, ne dépasse pas les, dépasse pas les, ne dépassent pas, dépassent pas, ne dépassant pas les, ne doit pas dépasser les, rien à plus de, rien de plus de, rien qui dépasse, rien au-delà de, rien au-dessus des, grand maximum, gros maximum, maximum maximum, pas plus cher que, pas plus chère que, pas plus chers que, pas plus chères que, plafond, plafond de, plafonné à, pas au-delà de, à tout casser, je peux mettre, peux mettre, je peux mettre jusqu’à, mettre jusqu’à, mettre au maximum, à ne pas dépasser, qui coûte moins de, qui coûtent moins de, qui ne coûte pas plus de, qui coûte pas plus de, qui ne coûtent pas plus de, prix max, prix maximum, prix maximum de, prix max de, jamais plus de, sans dépenser plus de, à la limite de, en deçà de, en-deçà de, inférieur aux, en dessous des, au-dessous des, j’ai seulement, j’ai que, à moins que, qui dépasse pas, qui dépassent pas',
    min: 'plus de, plus que, à plus de, au moins, minimum, min, minimum de, au minimum, à partir de, à partir d, dès, au-dessus de, au dessus de, supérieur à, supérieure à, pas moins de, pas en dessous de, pas au-dessous de, plus cher que, plus chère que, >, >=, ≥, dépassant, rien à moins de, rien en dessous de, rien sous, qui dépasse, qui dépassent, qui dépasse les, au-delà de, au-dessus des, pas en dessous, à partir des, pas moins cher que, supérieur aux',
    about:
      'environ, autour de, autour des, aux alentours de, aux environs de, à peu près, dans les, vers, vers les, approximativement, proche de, aux alentours des, ~, plus ou moins, grosso modo, à peu prés, plus ou moins dans les, circa, environs, dans les environs de, de l’ordre de, à environ, autour d, aux alentours d, dizaine, vingtaine, quinzaine, trentaine, quarantaine, cinquantaine, soixantaine, centaine',
    from: 'à partir de, allant de',
    to: 'à, et, jusqu’à, au, a',
    between:
      'entre, compris entre, comprise entre, dans une fourchette de, fourchette de, fourchette, de prix entre',
    orLess:
      'ou moins, et moins, ou moins cher, max, maxi, maximum, au maximum, au max, au plus, tout au plus, grand maximum, gros max, ou en dessous, et en dessous, limite, budget, pas plus, à tout casser, c’est mon budget, c’est mon maximum, de budget, à ne pas dépasser, à dépenser, et pas plus, et c’est tout, dernier prix, plafond, ou moins si possible, maximum maximum',
    orMore:
      'ou plus, et plus, minimum, au minimum, min, au moins, ou au-dessus, et au-dessus, ou davantage, mini',
    priceWord:
      'prix, prix de, coûte, coûtant, coûter, au prix de, à un prix de, valant, valeur, payer, tarif, prix autour de, mettre, dépenserais, paierais, dépenser',
    thousand: 'k, mille',
    cheap:
      'pas cher, pas chère, pas chers, pas chères, pas trop cher, pas trop chère, pas trop chers, pas trop chères, bon marché, économique, économiques, abordable, abordables, à petit prix, petit prix, petits prix, pas coûteux, pas coûteuse, à bas prix, bas prix, à prix doux, prix doux, prix mini, petit budget, accessible, accessibles, bonne affaire, peu cher, peu chère, peu coûteux, rien de cher, rien de trop cher, au rabais, pas dispendieux, prix raisonnable, à prix raisonnable, pas très cher, pas très chère, le moins cher, pas hors de prix, sans me ruiner, sans se ruiner, qui ne coûte pas cher, qui coûte pas cher, qui ne coûtent pas cher, qui ne coûte pas trop cher, qui coûte pas trop cher, qui ne soit pas cher, qui ne soit pas trop cher, qui ne soit pas trop chère, qui soit pas trop cher, pas très chers, pas très chères, rien de très cher, sans trop dépenser, pas ruineux, pas excessif, pas excessive, à bon prix, bon prix, pas chérot, pas onéreux, pas onéreuse, premier prix, à moindre coût, pas exorbitant',
    dear: 'cher, chère, chers, chères, luxe, de luxe, luxueux, luxueuse, luxueuses, haut de gamme, coûteux, coûteuse, onéreux, onéreuse, dispendieux, dispendieuse, de créateur, créateur, grande marque, premium, de grande qualité, hors de prix, très cher, griffé, griffée, exclusif, exclusive',
    cheaper:
      'moins cher, moins chère, moins chers, moins chères, meilleur marché, plus abordable, plus abordables, plus économique, plus économiques, trop cher, trop chère, trop chers, trop chères, c’est trop cher, moins coûteux, moins coûteuse, moins dispendieux, à un prix plus bas, prix plus bas, plus bas prix, un prix inférieur, moins onéreux, plus accessible, plus accessibles, hors de budget, hors budget, hors de mon budget, moins ruineux, pas si cher, pas si chère, pas aussi cher',
    dearer:
      'plus cher, plus chère, plus chers, plus chères, plus luxueux, plus luxueuse, plus haut de gamme, plus coûteux, meilleure qualité, de meilleure qualité, plus dispendieux',
    more: 'plus, encore, davantage, la suite, suite, suivant, suivants, suivante, page suivante, montre-moi plus, montre-m’en plus, montre m’en plus, montre m’en d’autres, montre-m’en d’autres, d’autres, autres, en voir plus, voir plus, voir la suite, afficher plus, plus de résultats, plus d’options, continue, continuer, encore plus, quoi d’autre, autre chose, d’autres modèles, d’autres idées, d’autres résultats, en montrer plus, encore d’autres, en voir d’autres, encore un peu, plus de choix, les suivants',
    startOver:
      'recommencer, recommence, recommençons, repartir de zéro, repartons de zéro, on recommence, tout recommencer, on recommence à zéro, recommencer à zéro, réinitialiser, réinitialise, nouvelle recherche, tout effacer, efface tout, effacer tout, oublie tout, depuis le début, reprendre du début, recommencer depuis le début, recommence depuis le début, recommence tout, repars de zéro, on repart de zéro, autre recherche',
    undo: 'annuler, annule, annulez, annule ça, retour, retour en arrière, reviens en arrière, revenir en arrière, revenir, reviens, précédent, précédente, défaire, recherche précédente, annuler la dernière, annule le dernier, comme avant',
    size: 'taille, tailles, en taille, pointure, en pointure, ma taille, ma pointure, je fais du, je chausse du, chausse, taille du, format',
    sizeName: 'xxs, xs, xl, xxl, xxxl, 2xl, 3xl, 4xl, 5xl, s, m, l, taille unique',
    unit: 'cm, mm, kg, g, gr, gramme, grammes, ans, an, année, années, mois, jour, jours, semaine, semaines, heure, heures, pièces, pièce, lot, lots, poche, poches, bouton, boutons, zip, zips, rayures, pois, litre, litres, l, pour cent, pourcent, %, personnes, personne, articles, ème, e, er, h, d, fois, compartiments, compartiment, paires, deniers, den, trous, couches, compartiments, en 1, mg, degrés, chaussettes',
    age: 'ans, an, mois',
    text: 'à lacets, lacé, lacée, à nouer, noué, nouée, fendu, fendue, fente, à fermeture éclair, fermeture éclair, zippé, zippée, boutonné, boutonnée, à boutons, boutons dorés, boutons argentés, chaîne dorée, bride cheville, à brides, bout rond, bout pointu, bout carré, bout ouvert, coeur, coeurs, cœur, cœurs, étoile, étoiles, semelle épaisse, semelles épaisses, volant, volants, à volants, plissé, plissée, plissés, plissées, à talon plat, dos ouvert, épaulettes, montant, montants, montante, montantes, bout',
    madeBy: 'de, d, par, chez, marque, de marque, de la marque, la marque, de chez, signé',
  },
  misspelt: {
    écharpe: 'echarppe, echape, écharbe',
    ceinture: 'seinture, cinture, ceintur',
    chaussure: 'chossure, chausure, chaussur',
    chaussures: 'chossures, chausures, chaussur, chosure',
    manteau: 'mantau, manto, mentau',
    chemisier: 'chemisié, chemisiez',
    bordeaux: 'bordeau, bordo, bordaux',
    beige: 'bège, baige, beije',
    pantalon: 'pentalon, pantallon',
    baskets: 'baskettes, basquettes, baskette',
    doudoune: 'dodoune, doudoun',
    blouson: 'bluson, blouzon',
    chapeau: 'chapau, chapo',
    sac: 'sacc',
    femme: 'fame, feme',
    homme: 'home, ome',
    fuchsia: 'fuschia, fushia, fuchia',
    rouge: 'rouje, rouj',
    marron: 'maron',
    violet: 'violé, violait',
    jaune: 'jone, jaunne',
    imprimé: 'imprimer',
    rayures: 'railures, rayurres',
    fleuri: 'fleurie, fleury',
  },
  currencies: {
    EUR: '€, eur, euro, euros, balles',
    USD: '$, usd, dollar, dollars, dollars américains, us$',
    GBP: '£, gbp, livre sterling, livres sterling, livres',
    INR: '₹, inr, rs, roupie, roupies, /-',
    JPY: '¥, jpy, yen, yens',
    CHF: 'chf, franc suisse, francs suisses, francs, fr',
    CAD: 'cad, dollars canadiens, ca$, piastres',
    AUD: 'aud, dollars australiens',
    SEK: 'sek, couronnes suédoises',
    NOK: 'nok, couronnes norvégiennes',
    DKK: 'dkk, couronnes danoises',
    PLN: 'pln, zloty, zlotys',
    BRL: 'brl, r$, reais, réal',
    MXN: 'mxn, pesos, pesos mexicains',
    CNY: 'cny, rmb, yuan, yuans',
  },
};
