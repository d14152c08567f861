/**
 * 256 plain words for the sheets: short, easily told apart by eye and by ear, none like another in its first four
 * letters. The order is part of what is printed: a word may never be moved, taken out or added.
 */
export const sheetWordList: readonly string[] = `
acorn actor amber anchor apple apron arrow atlas autumn badge bakery balcony bamboo banana barrel basket beacon
beaver bench blanket blossom bottle bramble bridge bronze bucket button cabin cactus camel candle canvas carpet
castle cedar cello chalk cherry chimney circle clover cobweb coffee comet copper coral cottage cradle crayon
cricket crown crystal cupboard curtain daisy dancer desert diamond dolphin donkey dragon drawer drummer eagle
ember engine envelope fabric falcon farmer feather ferry fiddle flagon flannel florist flute forest fossil
fountain fridge galaxy garden garlic gazelle ginger giraffe glacier glove goblet granite grape guitar hammer
harbour harvest hazel hedge helmet heron hockey honey igloo indigo island ivory jacket jaguar jasmine jigsaw
jockey jungle juniper kennel kettle kitchen kitten koala ladder lagoon lantern lemon leopard lettuce lilac linen
lizard lobster locket lotus lumber magnet mallet mango maple marble market meadow melon mirror mitten monkey
mosaic muffin museum mustard napkin nectar needle nickel notebook nutmeg oasis ocean olive onion orange orbit
orchard otter oven oyster paddle pancake panther paper parcel parrot pasture peanut pebble pencil penguin pepper
petal piano pigeon pillow planet pocket poppy potato prairie pumpkin puzzle quarry quilt quiver rabbit radish
raisin ribbon river robin rocket rooster ruby rudder saddle saffron salmon sandal satin saucer scarf shadow
shovel silver sketch slipper snail spanner sparrow spider spoon spruce stable statue summer sunset table tadpole tailor
 teapot temple thimble thistle ticket tiger timber toffee tomato trumpet tulip tunnel turnip umbrella
unicorn valley vanilla velvet village violet volcano waffle wagon walnut weasel whistle willow window winter
wizard yellow zebra zipper
`
  .trim()
  .split(/\s+/)
