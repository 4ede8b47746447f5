"""The feed's labels and the words for them, as people say them."""

TYPES = {
    "tshirts": ["t-shirt", "T-shirt", "tee", "t shirt"],
    "long sleeve t-shirt": ["long sleeve t-shirt", "long-sleeved top", "longsleeve", "sweatshirt"],
    "shirts": ["shirt", "button-down shirt"],
    "casual shoes": ["casual shoes", "sneakers", "shoes", "trainers"],
    "sports shoes": ["sports shoes", "running shoes", "trainers", "sneakers", "shoes"],
    "formal shoes": ["formal shoes", "dress shoes", "leather shoes", "shoes"],
    "shoes": ["shoes", "pair of shoes"],
    "kurtas": ["kurta"], "kurtis": ["kurti", "kurta"], "kurta sets": ["kurta set"], "tunics": ["tunic", "tunic top"],
    "handbags": ["handbag", "bag", "purse"], "clutches": ["clutch", "clutch bag"], "wallets": ["wallet"],
    "backpacks": ["backpack", "rucksack", "bag"], "laptop bag": ["laptop bag", "bag"], "duffel bag": ["duffel bag", "bag"],
    "messenger bag": ["messenger bag", "bag"], "mobile pouch": ["mobile pouch", "phone pouch"],
    "heels": ["heels", "high heels", "pumps"], "flats": ["flats", "flat shoes", "ballerinas"],
    "sandals": ["sandals"], "sports sandals": ["sports sandals", "sandals"], "flip flops": ["flip flops", "slippers"],
    "tops": ["top", "women's top", "blouse"], "watches": ["watch", "wristwatch"], "sunglasses": ["sunglasses", "shades"],
    "trousers": ["trousers", "pants", "chinos"], "belts": ["belt"], "sweaters": ["sweater", "jumper", "pullover", "knitwear"],
    "sweatshirts": ["sweatshirt", "hoodie"], "socks": ["socks"], "jeans": ["jeans", "denim jeans"],
    "jackets": ["jacket", "outerwear", "coat"], "shorts": ["shorts"], "ties": ["tie", "necktie"], "caps": ["cap", "baseball cap"],
    "hat": ["hat"], "track pants": ["track pants", "joggers", "sweatpants"], "tracksuits": ["tracksuit"],
    "dresses": ["dress"], "earrings": ["earrings"], "mufflers": ["muffler", "scarf"], "scarves": ["scarf"], "stoles": ["stole", "shawl"],
    "capris": ["capris", "capri pants"], "skirts": ["skirt"], "leggings": ["leggings"], "cufflinks": ["cufflinks"],
    "ring": ["ring"], "bracelet": ["bracelet"], "bangle": ["bangle"], "necklace and chains": ["necklace", "chain"],
    "pendant": ["pendant", "necklace"], "sarees": ["saree", "sari"], "dupatta": ["dupatta"], "gloves": ["gloves"],
    "jumpsuit": ["jumpsuit"], "waistcoat": ["waistcoat", "vest"], "blazers": ["blazer"], "nightdress": ["nightdress"],
    "night suits": ["pyjamas", "night suit"], "briefs": ["briefs"], "bra": ["bra"], "innerwear vests": ["vest", "undershirt"],
}  # fmt: skip

GENDERS = {
    "men": ["men's", "for men", "mens"], "women": ["women's", "for women", "ladies"],
    "boys": ["boys'", "kids", "boy's"], "girls": ["girls'", "kids", "girl's"],
}  # fmt: skip

SLEEVES = {
    "Short Sleeves": "short sleeve", "Long Sleeves": "long sleeve", "Sleeveless": "sleeveless", "No Sleeves": "sleeveless",
    "Three-Quarter Sleeves": "three-quarter sleeve",
}  # fmt: skip

NECKS = {
    "Round Neck": "crew neck", "Spread Collar": "collared", "Shirt Collar": "collared", "Polo Collar": "polo collar",
    "V-Neck": "v-neck", "Scoop Neck": "scoop neck", "Hooded": "hooded", "Mandarin Collar": "mandarin collar",
    "Boat Neck": "boat neck", "Strapless": "strapless", "Square Neck": "square neck", "Shoulder Straps": "strappy",
    "Cowl Neck": "cowl neck", "Off-Shoulder": "off-shoulder", "Turtle Neck": "turtleneck", "High Neck": "high neck",
}  # fmt: skip

PATTERNS = {
    "Solid": "plain", "Printed": "printed", "Checked": "checked", "Tartan Checks": "checked", "Striped": "striped",
    "Horizontal Stripes": "striped", "Vertical Stripes": "striped", "Self Design": "self-design", "Embellished": "embellished",
    "Washed": "washed", "Woven Design": "woven", "Colourblocked": "colour block", "Graphic": "graphic print",
    "Floral": "floral", "Abstract": "abstract print", "Typography": "slogan", "Ethnic Motifs": "ethnic print",
    "Geometric": "geometric", "Polka Dots": "polka dot", "Camouflage": "camouflage", "Animal": "animal print",
    "Embroidered": "embroidered", "Paisley": "paisley", "Tie and Dye": "tie-dye", "Leopard": "leopard print",
}  # fmt: skip

USAGES = {"Sports": "sports", "Formal": "formal", "Ethnic": "ethnic", "Casual": "casual", "Party": "party"}

# A shade is its family too: who asks for blue is glad of navy.
_FAMILIES = {
    "navy blue": ["blue"], "turquoise blue": ["blue"], "maroon": ["red"], "burgundy": ["red"], "rust": ["orange", "brown"],
    "off white": ["white"], "cream": ["beige"], "nude": ["beige"], "tan": ["brown"], "coffee brown": ["brown"],
    "mushroom brown": ["brown"], "khaki": ["green", "beige"], "taupe": ["brown"], "bronze": ["brown"], "copper": ["brown"],
    "charcoal": ["grey"], "grey melange": ["grey"], "steel": ["silver"], "magenta": ["pink"], "rose": ["pink"],
    "peach": ["orange", "pink"], "lavender": ["purple"], "mauve": ["purple"], "olive": ["green"], "sea green": ["green"],
    "lime green": ["green"], "fluorescent green": ["green"], "teal": ["green", "blue"], "mustard": ["yellow"], "skin": ["beige"],
}  # fmt: skip

_NAMES = {
    "navy blue": ["navy", "navy blue", "dark blue"], "grey": ["grey", "gray"], "multi": ["multicolour", "colourful"],
    "off white": ["off-white", "ecru"], "beige": ["beige"], "maroon": ["maroon", "burgundy"],
}  # fmt: skip


def families_of(colour: str) -> list[str]:
    """The colour families that a shade belongs to, itself left out."""
    return _FAMILIES.get(colour.lower(), [])


def colour_names(colour: str) -> list[str]:
    """What a colour is called."""
    return _NAMES.get(colour, [colour])
