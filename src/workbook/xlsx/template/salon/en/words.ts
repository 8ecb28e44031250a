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
  tags: {
    f: ["mom", "student", "color", "perm", "refers friends", "treatments"],
    m: ["student", "works nearby", "refers friends", "dad and son"],
  },
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
  visitNotes: {
    big: [
      "Loved the result",
      "Hair in better shape than last time",
      "Dry ends, suggested a treatment",
      "Wants a different shade next time",
      "Said not to wash for three days",
    ],
    other: [
      "Waited 20 minutes, gave a sample",
      "In a hurry, no styling",
      "Sent us a coworker",
      "Brought the kids",
      "Wants something new next time",
      "Back at the end of the month",
    ],
  },
  careNotes: {
    f: [
      "Sent care tips, will look at her calendar",
      "Checked in, back at the end of the month",
      "Reminded about roots, she will text back",
      "Sent photos of the new balayage",
      "Talked through styling at home",
      "Told her about the treatment offer, interested",
    ],
    m: [
      "Due for a cut, reminded him",
      "Checked in, coming on the weekend",
      "Sent the men's package",
      "Happy with the new cut",
    ],
  },
  complaints: [
    {
      about: "big",
      complaint: "Perm dropped after three days",
      answer: "Dee called to apologize, free redo booked",
    },
    { about: "big", complaint: "Color darker than the photo", answer: "Apologized, free gloss booked" },
    {
      about: "cut",
      complaint: "Waited 40 minutes, nobody said hello",
      answer: "Apologized, treatment on us",
    },
    { about: "cut", complaint: "Cut too short", answer: "Apologized, Dee will do the next one" },
    { about: "care", complaint: "Water down the collar", answer: "Called to apologize, dry cleaning paid" },
  ],
  refunds: [
    { about: "product", part: 1, notes: "Returned unopened" },
    { about: "big", part: 0.5, notes: "Unhappy with the color, half back" },
    { about: "care", part: 0.3, notes: "One step left out, difference back" },
    { about: "product", part: 1, notes: "Allergic reaction, money back" },
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
