/** What is written about clients and visits in the English sample salon. */
import type { SalonPack, Trait } from "../pack";

export const traits: readonly Trait[] = [
  {
    header: "Hair type",
    width: 14,
    outOfTen: 9,
    words: {
      f: ["Fine", "Coarse", "Naturally curly", "Dry, color-treated", "Thick", "Oily roots", "Wavy"],
      m: ["Coarse", "Fine", "Thinning on top", "Curly"],
    },
  },
  {
    header: "Face shape",
    width: 12,
    outOfTen: 8,
    words: { f: ["Oval", "Round", "Square", "Long", "Heart"], m: ["Square", "Round", "Long"] },
  },
  {
    header: "Usual style",
    width: 18,
    outOfTen: 9,
    words: {
      f: ["Lob", "Long layers", "Pixie", "Curtain bangs", "Blunt bob", "Beach waves", "Curly shag"],
      m: ["Low fade", "Textured crop", "Buzz cut", "Side part", "Grown-out curls"],
    },
  },
  {
    header: "Spending habit",
    width: 20,
    outOfTen: 7,
    words: {
      f: [
        "Same stylist only",
        "Tries new looks",
        "Waits for offers",
        "Brings friends",
        "Weekends",
        "After work",
      ],
      m: ["In a hurry", "Lunch break", "Cut only", "Same stylist only", "Brings the kids"],
    },
  },
  {
    header: "Allergies",
    width: 20,
    outOfTen: 5,
    words: {
      f: ["None", "None", "None", "None", "PPD: patch test first", "Sensitive scalp", "Fragrance"],
      m: ["None", "None", "None", "Sensitive scalp"],
    },
  },
];

export const words = {
  sources: ["Friend", "Walk-in", "Google", "Instagram", "Yelp", "Referral card", "Flyer"],
  areas: ["Eastside", "Old Town", "Riverside", "University", "Hillcrest", "Harbor"],
  streets: [
    "12 Alder Court",
    "408 Mill Lane",
    "77 Harbor Row",
    "5 Cedar Walk",
    "231 Foundry Street",
    "9 Plum Yard",
  ],
  tags: ["prepaid", "mom", "student", "color", "perm", "refers friends", "treatments"],
  temperaments: ["easygoing", "precise", "quiet", "chatty", "in a rush", "undecided"],
  preferences: {
    f: [
      "Sparkling water",
      "Chair by the window",
      "Hot rinse",
      "Not too much volume",
      "Likes to see photos first",
    ],
    m: [
      "Quick and quiet",
      "Square sideburns",
      "No product",
      "Extra time on the beard line",
      "Chair at the back",
    ],
  },
  visitNotes: [
    "Loved the color",
    "Wants to try a lob next time",
    "Dry ends, suggested a treatment",
    "Brought her daughter",
    "Waited 20 minutes, gave her a sample",
    "In a hurry, no styling",
    "Formula 6N + 7G, 20 vol",
    "Sent us a coworker",
  ],
  careNotes: [
    "Asked how the color is holding up: happy",
    "Sent care tips, will book next week",
    "Checked in, back at the end of the month",
    "Reminded about roots, she will look at her calendar",
    "Sent photos of the new balayage",
    "Talked through styling at home",
  ],
  complaints: [
    { complaint: "Perm dropped after three days", answer: "Dee called to apologize, free redo booked" },
    { complaint: "Color darker than the photo", answer: "Refunded half, free gloss next time" },
    { complaint: "Waited 40 minutes, nobody said hello", answer: "Apologized, treatment on us" },
    { complaint: "Cut too short", answer: "Apologized, Dee will do the next one" },
    { complaint: "Water down the collar", answer: "Apologized on the spot, dry cleaning paid" },
  ],
  refundNotes: [
    "Returned unopened",
    "Color redo, half back",
    "One treatment short, difference back",
    "Overcharged",
  ],
  clientNotes: {
    fixedClass: "Fixed A: runs the dance studio next door and sends us a dozen clients",
    doNotContact: "Asked us not to message. Welcome as usual when she comes in",
    lost: ["Moved away", "Too far now", "Went to another salon", "No answer twice"],
    prospect: ["Asked about perm prices", "Friend says she wants to try us", "Asked about the men's package"],
  },
  followUps: {
    open: [
      "Tell her when the new color line is in",
      "Ask for the wedding date",
      "Send birthday voucher",
      "Check her gift card",
    ],
    done: [
      { reason: "Ask how the perm redo turned out", outcome: "Holding well, happy" },
      { reason: "Left her umbrella", outcome: "Picked up" },
      { reason: "Ask about the oil sample", outcome: "Liked it, bought a bottle" },
    ],
    snoozed: { reason: "Book a cut after the baby", outcome: "Wants to wait a little" },
    skipped: { reason: "Invite to the product evening", outcome: "Traveling, not this time" },
  },
  messy: {
    amountAsText: ["$300", "1,050.00"],
    amountUnreadable: "on the house",
    stranger: "Friend of Tom's",
    nameWithoutId: "New girl, Rain",
    nameWithoutIdNotes: "Just the name for now, ID next time",
  },
} satisfies Partial<SalonPack>;
