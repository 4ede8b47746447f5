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

# One name for one thing: the drawn garments' feed and the phone photos say it in other words.
SAME_TYPE = {
    "t-shirt": "tshirts", "sweater": "sweaters", "sweatshirt": "sweatshirts", "dress": "dresses", "skirt": "skirts",
    "shirt": "shirts", "legging": "leggings", "jacket": "jackets", "blazer": "blazers", "sneakers": "casual shoes",
    "formal shoes": "formal shoes", "handbag": "handbags", "backpack": "backpacks", "clutch": "clutches",
    "wallet": "wallets", "cap": "caps", "scarf": "scarves", "tie": "ties", "belt": "belts", "watch": "watches",
    "necklace": "necklace and chains", "joggers": "track pants", "shrug": "cardigan",
}  # fmt: skip

GENDERS = {
    "men": ["men's", "for men", "mens"], "women": ["women's", "for women", "ladies"],
    "boys": ["boys'", "kids", "boy's"], "girls": ["girls'", "kids", "girl's"],
}  # fmt: skip

SLEEVES = {
    "short sleeves": "short sleeve", "long sleeves": "long sleeve", "sleeveless": "sleeveless", "no sleeves": "sleeveless",
    "three-quarter sleeves": "three-quarter sleeve",
}  # fmt: skip

NECKS = {
    "round neck": "crew neck", "spread collar": "collared", "shirt collar": "collared", "polo collar": "polo collar",
    "v-neck": "v-neck", "scoop neck": "scoop neck", "hooded": "hooded", "mandarin collar": "mandarin collar",
    "boat neck": "boat neck", "strapless": "strapless", "square neck": "square neck", "shoulder straps": "strappy",
    "cowl neck": "cowl neck", "off-shoulder": "off-shoulder", "turtle neck": "turtleneck", "turtleneck": "turtleneck", "lapel collar": "lapel collar", "high neck": "high neck",
}  # fmt: skip

PATTERNS = {
    "solid": "plain", "printed": "printed", "checked": "checked", "tartan checks": "checked", "striped": "striped",
    "horizontal stripes": "striped", "vertical stripes": "striped", "self design": "self-design", "embellished": "embellished",
    "washed": "washed", "woven design": "woven", "colourblocked": "colour block", "graphic": "graphic print",
    "floral": "floral", "abstract": "abstract print", "typography": "slogan", "ethnic motifs": "ethnic print",
    "geometric": "geometric", "polka dots": "polka dot", "camouflage": "camouflage", "gingham": "gingham", "tartan": "checked", "leopard": "leopard print", "zebra": "zebra print", "argyle": "argyle", "chevron": "chevron", "pinstripes": "striped", "animal": "animal print", "animal print": "animal print",
    "embroidered": "embroidered", "paisley": "paisley", "tie and dye": "tie-dye", "tie-dye": "tie-dye",
}  # fmt: skip

USAGES = {"sports": "sports", "formal": "formal", "ethnic": "ethnic", "casual": "casual", "party": "party"}

# A shade is its family too: who asks for blue is glad of navy.
_FAMILIES = {
    "navy": ["blue"], "sky blue": ["blue"], "denim blue": ["blue"], "cobalt": ["blue"], "turquoise": ["blue"],
    "forest green": ["green"], "emerald": ["green"], "mint": ["green"], "sage": ["green"], "light grey": ["grey"],
    "blush": ["pink"], "coral": ["orange", "pink"], "fuchsia": ["pink"], "plum": ["purple"], "lemon": ["yellow"],
    "sand": ["beige"], "chocolate": ["brown"], "cognac": ["brown"],
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
