import { css } from "lit";

/** The class in a shape: the best filled, the last plain, so that it also prints in grey. Own names may be long. */
export const badgeStyles = css`
  .badge {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    flex: none;
    min-width: 20px;
    max-width: 9em;
    padding: 0 2px;
    box-sizing: border-box;
    overflow: hidden;
    white-space: nowrap;
    height: 20px;
    border-radius: var(--borderRadiusMedium);
    font-size: 12px;
    line-height: 16px;
    font-weight: var(--fontWeightSemibold);
    color: var(--colorNeutralForeground2);
  }
  .badge-best {
    color: var(--colorNeutralForegroundOnBrand);
    background: var(--colorBrandBackground);
  }
  .badge-middle {
    color: var(--colorBrandForeground1);
    border: 1.5px solid var(--colorBrandStroke1);
  }
  @media (forced-colors: active) {
    .badge-best {
      forced-color-adjust: none;
    }
  }
`;
