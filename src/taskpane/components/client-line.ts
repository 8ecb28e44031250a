/** Whom a form is about: class and name, and what may be done about it. */
import { css, html, nothing, type TemplateResult } from "lit";

export interface ClientLine {
  readonly name: string;
  readonly badge: TemplateResult;
  /** At the end of the line: a button, say. */
  readonly action?: TemplateResult | undefined;
}

export const clientLineStyles = css`
  .client {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-top: 8px;
    padding-bottom: 8px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .client .name {
    flex: 1;
    font-weight: var(--fontWeightSemibold);
  }
`;

export function clientLine({ name, badge, action }: ClientLine): TemplateResult {
  return html`<div class="client">
    ${badge}
    <span class="name cut" dir="auto" title=${name}>${name}</span>
    ${action ?? nothing}
  </div>`;
}
