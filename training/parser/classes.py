"""The parser's eleven classes, and how each data set's words map to them.

The order is the model's `id2label` and must not change without new weights.
"""

CLASSES = (
    "background",
    "skin and hair",
    "top",
    "outerwear",
    "dress",
    "trousers and shorts",
    "skirt",
    "footwear",
    "bag",
    "headwear",
    "other accessory",
)
BACKGROUND, SKIN, TOP, OUTERWEAR, DRESS, BOTTOMS, SKIRT, FOOTWEAR, BAG, HEADWEAR, ACCESSORY = range(11)
GARMENTS = tuple(range(2, 11))
IGNORE = 255  # a pixel that no loss and no figure counts

# Clothing Co-Parsing's 59 labels, judged by looking at what the annotators drew:
# 'suit' is the jacket (trousers have their own label), 'vest' a sleeveless top, 'cape' a poncho or
# coat. Cardigans are sweaters and hosiery is bottomwear, as in src/vocabulary/types.ts.
_STREET = {
    BACKGROUND: "null",
    SKIN: "hair skin",
    TOP: "blouse bodysuit bra cardigan hoodie intimate jumper shirt sweater sweatshirt t-shirt top vest",
    OUTERWEAR: "blazer cape coat jacket suit",
    DRESS: "dress romper swimwear",
    BOTTOMS: "jeans leggings panties pants shorts stockings tights",
    SKIRT: "skirt",
    FOOTWEAR: "boots clogs flats heels loafers pumps sandals shoes sneakers wedges",
    BAG: "bag purse wallet",
    HEADWEAR: "hat",
    ACCESSORY: "accessories belt bracelet earrings glasses gloves necklace ring scarf socks sunglasses tie watch",
}
STREET = {word: index for index, words in _STREET.items() for word in words.split()}

# Myntra's product types (column `type`). Kurtas, tunics and sarees are left out: they are neither
# plainly tops nor dresses, and a wrong lesson costs more than a missing one.
_MYNTRA = {
    TOP: ("Tshirts", "Shirts", "Tops", "Sweaters", "Sweatshirts", "Waistcoat"),
    OUTERWEAR: ("Jackets", "Rain Jacket", "Blazers"),
    DRESS: ("Dresses", "Jumpsuit"),
    BOTTOMS: ("Trousers", "Jeans", "Shorts", "Track Pants", "Capris", "Leggings", "Tights", "Churidar"),
    SKIRT: ("Skirts",),
    FOOTWEAR: (
        "Casual Shoes",
        "Sports Shoes",
        "Heels",
        "Sandals",
        "Flip Flops",
        "Formal Shoes",
        "Flats",
        "Sports Sandals",
    ),
    BAG: ("Handbags", "Backpacks", "Clutches", "Laptop Bag", "Duffel Bag", "Messenger Bag", "Waist Pouch", "Rucksacks"),
    HEADWEAR: ("Caps", "Hat"),
    ACCESSORY: ("Sunglasses", "Belts", "Ties", "Watches", "Socks", "Mufflers", "Scarves", "Stoles", "Gloves"),
}
MYNTRA = {word: index for index, words in _MYNTRA.items() for word in words}

# The ten types of the phone photos.
PHONE = {
    "dress": DRESS,
    "hat": HEADWEAR,
    "longsleeve": TOP,
    "outwear": OUTERWEAR,
    "pants": BOTTOMS,
    "shirt": TOP,
    "shoes": FOOTWEAR,
    "shorts": BOTTOMS,
    "skirt": SKIRT,
    "t-shirt": TOP,
}

# The demo generator's drawn products (column `type`).
_DRAWN = {
    TOP: ("T-shirt", "Shirt", "Sweater", "Blouse", "Polo shirt", "Sweatshirt", "Hoodie", "Tank top", "Cardigan"),
    OUTERWEAR: ("Jacket", "Blazer", "Coat"),
    DRESS: ("Dress", "Jumpsuit"),
    BOTTOMS: ("Trousers", "Jeans", "Shorts", "Joggers", "Leggings"),
    SKIRT: ("Skirt",),
    FOOTWEAR: ("Sneakers", "Boots", "Heels", "Flats", "Sandals", "Loafers", "Flip flops", "Formal shoes"),
    BAG: ("Handbag", "Backpack", "Tote bag", "Clutch"),
    HEADWEAR: ("Hat", "Beanie", "Cap"),
    ACCESSORY: ("Scarf", "Watch", "Gloves", "Tie", "Sunglasses", "Socks", "Belt"),
}
DRAWN = {word: index for index, words in _DRAWN.items() for word in words}
