import type { Lexicon } from './format.ts';

/** The words of English that are no garment and yet steer the reading. */
export const EN_GRAMMAR: Pick<Lexicon, 'grammar' | 'currencies' | 'misspelt'> = {
  grammar: {
    filler: [
      'a, an, the, this, that, these, those, it, its, they, them, one, ones, of, for, in, on, at, as, is, are, was, be, been, am, by, dont you have, havent you got, do you not have, you dont have, ugh, argh, aww, wow, dreaming, dreaming of, dreaming about, ive been dreaming about, after, im after, on the hunt for, hunting for, in search of, hunt, decent, proper, random, you guys, hey guys, hi guys',
      'i, im, id, ive, me, my, mine, we, us, our, you, your, u, he, she, his, who, which, whose, there, here, then, so, also, too, very, really, quite, rather, kind of, kinda, sort of, sorta, maybe, perhaps, possibly, preferably, ideally, probably, definitely, actually, basically, and then',
      'hey, hi, hello, hiya, yo, bro, morning, good morning, good evening, kindly, urgent, urgently, please, pls, plz, thanks, thank you, thx, ta, ok, okay, yes, yeah, yep, sure, well, oh, um, uh, hmm, lol, haha, omg, cheers, dear, sir, friend',
      'show, find, search, get, give, look, looking, looking for, want, wanting, wanna, need, needing, like, would like, love, would love, likes, loves, wants, needs, mark, buy, buying, purchase, order, shop, shopping, searching, seeking, see, browse, recommend, suggest, suggestion, help, help me, fetch, bring, send, tell, pick, choose, have, has, had, having, got, do, does, did, can, could, would, will, should, shall, may, might, must, let, lets, try, make, go, going, be nice, wear, wearing, worn',
      'much, slightly, somewhat, some, something, anything, any, somebody, someone, thing, things, stuff, item, items, product, products, piece, pieces, clothing item, option, options, result, results, idea, ideas, selection, collection, choice, style, styles, styled, kind, kinds, type, types, sort, pair, pairs, pair of, couple, set of, lot, lots, bit, a bit, little, a little, few, all, every, everything, each, check this out, check out, check it out, check, other, others, another, else, instead, again, still, even, ever, now, today, tomorrow, tonight, soon, new, newest, latest, trending, trendy, fashionable, popular, top rated, nice, nicer, good, great, best, better, beautiful, pretty, lovely, cool, awesome, amazing, perfect, gorgeous, suitable, right, available, in stock, stock, on sale, sale, online, more',
      'colour, color, coloured, colored, colours, colors, hue, shade of, tone, fabric, material, made of, made from, made out of, made, neck, neckline, sleeves, sleeve, fit, fits, fitting, length, design, designs, patterned with, detail, details, look, looks, feel, similar, similar to, same, this photo, photo, picture, image, pic, that have, which have, with some, and the, if possible, if you can, what, whats, what about, how about, how, when, where, why, because, cause, since, while, during, season, day, days, weather, occasion, event, person, people, myself, gift, present, a gift for, as a gift, gift for, own',
      'no problem, no worries, no thanks, no thank you, no idea, not sure, why not, no matter, never mind, nevermind, doesnt matter, dont mind, dont care, i dont know, no hurry, no rush, cant wait, no preference, not bad, nothing special, nothing fancy, know, think, thinking, thinking of, guess, prefer, preferred, upcoming, coming, wise, year, years old, yo, old, young, about, around, under, over, up, down, out, from, to, than, off, into, per',
    ].join(', '),
    aside:
      'to go with, goes with, that goes with, that go with, go with, going with, to wear with, wear with, to wear over, to wear under, to match, that matches, matches, to match with, matching with, to pair with, pair with, pairs with, paired with, combine with, to combine with, to style with, for my new, similar in price to',
    negator:
      'no, not, less, non, without, without any, without a, w/o, none, never, nothing, neither, except, except for, excluding, exclude, excludes, but not, but no, anything but, everything but, all but, other than, anything other than, anything except, everything except, all except, anything besides, everything besides, everything except for, anything except for, besides, apart from, aside from, instead of, rather than, avoid, avoiding, hate, hates, dislike, dislikes, dont want, dont want any, do not want, dont like, do not like, doesnt like, doesnt want, doesnt have, dont show, dont show me, do not show, dont need, do not need, dont, do not, doesnt, isnt, arent, not a fan of, no more, minus, remove, drop, skip, ditch, lose the, get rid of, cant stand, never wear, no any, not with, free of, free from, lacking, sans, shouldnt, should not, shouldnt be, wont, cannot, cant, not any, not in, not necessarily, not too, nothing too, wouldnt, would not, couldnt, could not, havent, hasnt, wasnt, werent, aint, mustnt, must not, nix, nope to, neither of, absolutely no, definitely no, definitely not, please no, with no, and no, and not, no longer, nothing with, nothing in, nothing that has, nothing with any, hold the, zero, allergic to, im allergic to, sick of, tired of, fed up with, enough of, enough with, too many, not keen on, not into, im not into, im over, bored of, leave out, leave off, leave out the, cut out the, keep away from, stay away from, steer clear of, not necessarily any, no kind of, no sort of, nothing like',
    postNegator: 'free',
    refusal:
      'no thanks, no thank you, no thx, nope, a no, a no go, not for me, hard pass, no way, please not, thanks but no thanks, not please, a no from me, are out, is out',
    contrast: 'but, only, just, yet, however, although, though, except that, but with, with',
    and: 'and, &, +, /, n, as well as, plus, together with, along with',
    or: 'or, nor, alternatively, or maybe, or perhaps, or even, or else, and/or, either',
    with: 'with, having, featuring, w/, that has, that have, which has, in which',
    max: 'and under, and below, under, below, less than, lower than, fewer than, up to, upto, max, maximum, maximum of, max of, at most, at the most, no more than, not more than, not over, nothing over, not above, nothing above, no higher than, no higher, not exceeding, not exceed, dont exceed, cheaper than, within, budget, my budget, budget of, budget is, my budget is, budget around, on a budget of, a budget of, limit, price limit, <, <=, ≤, for less than, for under, nothing more than, nothing beyond, not beyond, not costing more than, less expensive than, not more expensive than, i have, i only have, i can spend, can spend, spend, to spend, i want to spend, until, till, not a penny over, not a cent over, not a penny more than, not to exceed, as long as its under, as long as it is under, so long as its under, capped at, cap of, capped at around, ceiling of, ceiling, top price, max price, maximum price, inferior to, less then, lower then, cheaper then, no more then, not more then, never more than, never over, only got, anything under, keep it under, keeping it under, stay under, staying under, not going over, not going above, cant go over, cant go above, wont go over, go no higher than, no pricier than, not pricier than, spending limit, price cap, my limit is, my max is, max budget, maximum budget, max budget of, at a maximum of',
    min: 'and over, and above, over, above, more than, at least, min, minimum, minimum of, min of, starting at, starting from, upwards of, >, >=, ≥, no less than, not less than, not under, not below, nothing under, nothing below, no cheaper than, not cheaper than, costing more than, greater than, higher than, beyond, exceeding, more expensive than, pricier than, nothing cheaper than, not less then, more then, north of',
    about:
      'ish, around, about, approximately, approx, roughly, circa, ~, near, close to, somewhere around, or so, more or less, like, around about, ca, in the region of, give or take, in the ballpark of, ballpark, somewhere near, in the neighbourhood of, in the neighborhood of, plus or minus, around the',
    from: 'from, starting',
    to: 'to, and, till, until, upto, up to',
    between:
      'between, in between, ranging from, range, in the range of, price range, in the range, priced between',
    orLess:
      'or less, or under, or below, and under, and below, or cheaper, max, maximum, at most, at the most, tops, or lower, and less, limit, at max, budget, is my limit, is my max, is my budget, is the max, is the limit, to spend, and no more, no more, and not more, and no higher, top, is the most i can spend, is the most, is all i have, is what i have, ceiling, cap',
    orMore:
      'or more, and up, and above, or above, or over, and over, plus, minimum, at least, upwards, and more, up, or higher, min, +, or up',
    priceWord:
      'price, priced, priced at, cost, costs, costing, price of, cost of, worth, money, pay, paying, price is, at a price of, for only, price tag, afford, spending, splash out, shell out, fork out, go',
    thousand: 'k, thousand, grand, lakh, lakhs, lac, lacs',
    cheap:
      'cheap, affordable, inexpensive, low cost, budget friendly, budget, low price, low priced, economical, on a budget, not expensive, not too expensive, nothing expensive, nothing too expensive, bargain, pocket friendly, not pricey, not too pricey, cheapest, reasonably priced, reasonable, reasonable price, low budget, not costly, value for money, thrifty, doesnt cost much, not cost much, wont break the bank, doesnt break the bank, not break the bank, not very expensive, isnt expensive, isnt too expensive, isnt very expensive, arent expensive, doesnt cost a fortune, not cost a fortune, without a big price tag, easy on the wallet, wallet friendly, without spending much, not spend much, not spend too much, cheapish, good price, dirt cheap, good value, low end, not overpriced, wont cost much, cheap and cheerful, for little money, at a good price, on the cheap',
    dear: 'expensive, luxury, luxurious, premium, high end, designer, pricey, upmarket, costly, fancy brand, high quality, not cheap, nothing cheap, exclusive, upscale, high price, top quality, fancy label, splurge, top of the range, top end, posh brand',
    cheaper:
      'cheaper, less expensive, cheaper ones, lower price, lower priced, less pricey, less costly, lower prices, too expensive, too pricey, too costly, a cheaper one, too dear, not so expensive, not as expensive, not that expensive, not quite so expensive, not so pricey, not that pricey, not as pricey, not so dear, a bit pricey, costs too much, something less dear, more affordable, more budget friendly, for less, more reasonable, over my budget, out of my budget, above my budget, too much money',
    dearer:
      'more expensive, dearer, pricier, higher price, higher priced, more luxurious, more premium, costlier, too cheap, higher end, more upmarket, better quality',
    more: 'more, show me more, show more, next, next page, more please, more results, more options, load more, keep going, continue, go on, any more, anything more, others, other ones, other options, show me others, show others, what else, anything else, more of these, more of them, see more, give me more, next ones, next one',
    startOver:
      'start over, start again, restart, reset, new search, clear, clear all, clear everything, start fresh, start afresh, from scratch, start from scratch, begin again, forget that, forget it, forget everything, lets start over, different search, start a new search, start anew, lets start again, lets restart, wipe everything, new start, begin anew, from the beginning, start from the beginning',
    undo: 'undo, undo that, go back, back, take that back, revert, previous, previous search, back to before, undo last, undo the last, step back, go back one, go back one step, one step back, back one step, take me back, back to the last one, back to the previous one, undo the last one, the last one again, go back please, previous one, previous results, go to the previous',
    size: 'size, sizes, sized, in size, size is, uk, eu, us size, uk size, eu size, waist, my size is, a size',
    sizeName:
      'xxs, xs, xl, xxl, xxxl, 2xl, 3xl, 4xl, 5xl, s, m, l, small, medium, large, extra large, extra small, x large, one size',
    unit: 'cm, mm, inch, inches, kg, off, g, gram, grams, years, year, yr, yrs, y, month, months, mo, day, days, week, weeks, hour, hours, th, st, nd, rd, s, piece, pieces, pack, packs, pcs, pairs, pocket, pockets, button, buttons, zip, zips, strap, straps, stripes, stripe, dot, dots, layer, layers, compartment, compartments, litre, litres, liter, liters, l, ml, percent, %, people, persons, items, way, in 1, in one, d, mg, oz, denier, den, mm heel, foot, feet, degrees, x, am, pm, o clock, year old, years old, and a half',
    age: 'year old, years old, yr old, yrs old, yo, y o, year, years, yr, yrs, months old, month old, years of age',
    text: 'lace up, tie up, tie front, tie waist, tie back, side slit, belt loops, belted, wine bar, button front, zip up, top stitching, ring detail, cut out back, ankle strap, ankle straps, shoulder pads, chain strap, gold chain, gold buttons, silver buttons, gold hardware, silver hardware, heart, hearts, star, stars, high top, low top, open toe, round toe, pointed toe, square toe, closed toe, t bar, flat sole, chunky sole, rubber sole, red sole, red soles, ring bearer, as long as, so long as, long story short, in short, long term, short notice, lighter weight, lighter fabric, lighter material, longer lasting',
    madeBy: 'by, from, brand, brand is, made by, the brand, of brand, label',
  },
  misspelt: {
    sweater: 'sweeter, swetter, sweather',
    skirt: 'skrt, skit, scirt',
    shirt: 'shrt, shit, shrit',
    necklace: 'neckless, neckles, necklase',
    jewellery: 'jewelery, jewlery, jewllery, jewelrry',
    khaki: 'kaki, khakhi, kakhi',
    beige: 'bage, biege, bege',
    burgundy: 'burgandy, bergundy',
    grey: 'gery',
    fuchsia: 'fushia, fuscia, fucsia',
    leather: 'lether',
    jeans: 'jens, jeens, genes',
    trousers: 'trowsers, trousors',
    pyjamas: 'pijamas, pyjammas, pajammas',
    sneakers: 'snickers, snikers',
    scarf: 'scraf, scalf',
    women: 'wemen, wimen',
    blouse: 'blous, blause',
  },
  currencies: {
    USD: '$, usd, dollar, dollars, buck, bucks, us dollars, us$',
    EUR: '€, eur, euro, euros',
    GBP: '£, gbp, pound, pounds, quid, pounds sterling',
    INR: '₹, inr, rs, rupee, rupees, re, indian rupees, /-',
    JPY: '¥, jpy, yen',
    CHF: 'chf, swiss francs, francs',
    CAD: 'cad, canadian dollars',
    AUD: 'aud, australian dollars',
    SEK: 'sek, swedish kronor',
    NOK: 'nok',
    DKK: 'dkk',
    PLN: 'pln, zloty',
    BRL: 'brl, r$, reais, real brasileiro',
    MXN: 'mxn, pesos, mexican pesos',
    CNY: 'cny, rmb, yuan',
  },
};
