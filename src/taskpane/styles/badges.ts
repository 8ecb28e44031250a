import { css } from "lit";

/** The class as a letter in a shape: A filled, B outlined, C plain, so that it also prints in grey. */
export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    flex: none;
    width: 20px;
    height: 20px;
    border-radius: var(--borderRadiusMedium);
    font-size: 12px;
    line-height: 16px;
    font-weight: var(--fontWeightSemibold);
    color: var(--colorNeutralForeground2);
  }
  .badge-A {
    color: var(--colorNeutralForegroundOnBrand);
    background: var(--colorBrandBackground);
  }
  .badge-B {
    color: var(--colorBrandForeground1);
    border: 1.5px solid var(--colorBrandStroke1);
  }
  @media (forced-colors: active) {
    .badge-A {
      forced-color-adjust: none;
    }
  }
`;
