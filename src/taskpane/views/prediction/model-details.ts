/** The fitted models: parameters with their standard errors, for who wants to check. */
import { html, type TemplateResult } from "lit";
import type { Fit } from "../../../model/prediction/fit";
import { isRefusal, type Refusal } from "../../../model/prediction/refusal";
import type { Language } from "../../../model/schema";
import { predictionWords, type PredictionWord } from "../../../words/pane/prediction";
import { say } from "../../../words/phrase";

type AnyFit = Fit<Readonly<Record<string, number>>> | Refusal | undefined;

/** A table for each model that could be fitted. */
export function modelDetails(
  models: readonly (readonly [string, AnyFit])[],
  language: Language,
): TemplateResult {
  const word = (key: PredictionWord): string => say(predictionWords[key], language);
  return html`<details id="models">
    <summary>${word("models")}</summary>
    <p class="hint">${word("modelsLine")}</p>
    ${models.map(([name, fit]) => (!fit || isRefusal(fit) ? "" : modelTable(name, fit, word)))}
  </details>`;
}

function modelTable(
  name: string,
  { parameters, standardErrors, logLikelihood }: Fit<Readonly<Record<string, number>>>,
  word: (key: PredictionWord) => string,
): TemplateResult {
  return html`<table class="model">
    <caption>
      ${name}
    </caption>
    <thead>
      <tr>
        <th scope="col">${word("parameter")}</th>
        <th scope="col" class="number">${word("figure")}</th>
        <th scope="col" class="number">${word("standardError")}</th>
      </tr>
    </thead>
    <tbody>
      ${Object.entries(parameters).map(
        ([parameter, value]) =>
          html`<tr>
            <th scope="row">${parameter}</th>
            <td class="number">${figureWords(value, 4)}</td>
            <td class="number">±${figureWords(standardErrors[parameter] ?? NaN, 2)}</td>
          </tr>`,
      )}
      <tr>
        <th scope="row">${word("logLikelihood")}</th>
        <td class="number">${logLikelihood.toFixed(2)}</td>
        <td></td>
      </tr>
    </tbody>
  </table>`;
}

/** So many figures that count, and never as a power of ten. */
function figureWords(figure: number, digits: number): string {
  const words = figure.toPrecision(digits);
  return words.includes("e") ? String(Number(words)) : words;
}
