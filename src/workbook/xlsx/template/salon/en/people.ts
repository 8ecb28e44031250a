/** Invented clients of the English sample salon. */
import type { Gender, Person } from "../pack";

const WOMEN = `
Hannah Mercer, Olivia Grant, Priya Raman, Megan Doyle, Sofia Alvarez, Claire Whitfield, Naomi Brooks
Grace Lindqvist, Erin Callahan, Jasmine Carter, Lucy Hart, Amelia Stone, Rachel Kim, Tessa Nolan
Beatriz Campos, Dana Feldman, Holly Prescott, Mia Jensen, Camille Dubois, Audrey Sloan, Leah Goldberg
Paige Turner, Carmen Ortiz, Nina Petrov, Joy Adeyemi, Kelly Marsh, Abigail Frost, Tara Singh, Vivian Cho
Molly Fitzgerald, Ruth Ellison, Gemma Price, Anika Bose, Laura Kessler, Bridget Moran, Zoe Papadakis
Stella Romano, Faith Coleman, Ivy Thornton, Wendy Lau, Siobhan O'Brien, Delia Crane, June Harrow
Eva Novak, Kate Sumner, Maya Friedman, Simone Baptiste, Peggy Dunn, Renee Castillo, Alice Munroe
Fiona Blackwood, Tamara Wells, Yuki Tanaka, Hazel Pike, Iris Delgado, Norah Quinn, Sadie Lambert
Winnie Zhou, Elena Marchetti, Carol Ann Becker, Robin Ashby, Opal Jefferson, Donna Ruiz, Gwen Tully
Martha Kowalski, Annika Berg, Lila Haddad, Joan Whitaker`;

const MEN = `
Marcus Bell, Daniel Reyes, Tom Ackerman, Owen Parrish, Luis Herrera, Ben Sorensen, Andre Whitlock
Patrick Shea, Kenji Mori, Samir Haddad, Joel Winters, Victor Lang, Ian McBride, Theo Christou
Nathan Poole, Carl Dietrich, Raj Patel, Simon Ferris, Hugo Blanc, Wes Tanner, Gil Abrams, Leo Park`;

/** Clients in no particular order. */
export const people: readonly Person[] = [...read(WOMEN, "f"), ...read(MEN, "m")];

export const prospects: readonly Person[] = read("Cora Finch, Bella Ingram", "f").concat(
  read("Max Hoyt", "m"),
);

function read(text: string, gender: Gender): Person[] {
  return text
    .trim()
    .split(/,\s*|\n/)
    .map((name) => ({ name, latin: name.toLowerCase().replace(/[^a-z]+/g, "."), gender }));
}
