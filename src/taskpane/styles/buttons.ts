import { css } from "lit";

/** Buttons: plain, primary (one a view), and those that look like a link. */
export const buttonStyles = css`
  button {
    font: inherit;
    color: inherit;
    min-height: 32px;
    min-width: 32px;
    padding: 4px 12px;
    border: 1px solid var(--colorNeutralStroke1);
    border-radius: var(--borderRadiusMedium);
    background: var(--colorNeutralBackground1);
    cursor: pointer;
  }
  button:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  button.primary {
    color: var(--colorNeutralForegroundOnBrand);
    border-color: var(--colorBrandBackground);
    background: var(--colorBrandBackground);
    font-weight: var(--fontWeightSemibold);
  }
  button.primary:hover {
    background: var(--colorBrandBackgroundHover);
  }
  button.plain {
    border-color: transparent;
    background: transparent;
    padding: 4px 8px;
  }
  button.link {
    border-color: transparent;
    background: transparent;
    color: var(--colorBrandForegroundLink);
    padding: 4px;
    min-height: 24px;
    min-width: 24px;
  }
  button.plain:hover,
  button.link:hover {
    background: var(--colorSubtleBackgroundHover);
  }
  button.link:hover {
    color: var(--colorBrandForegroundLinkHover);
  }
  button:disabled {
    color: var(--colorNeutralForegroundDisabled);
    border-color: var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground2);
    cursor: default;
  }
  /* Keeps the focus and says why it does nothing. */
  button.primary[aria-disabled="true"],
  button.primary[aria-disabled="true"]:hover {
    color: var(--colorNeutralForeground2);
    border-color: var(--colorNeutralStroke2);
    background: var(--colorNeutralBackground3);
    cursor: default;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }
  @media (forced-colors: active) {
    button.primary {
      forced-color-adjust: none;
    }
  }
`;
