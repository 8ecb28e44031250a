import { css } from "lit";

export const rulesStyles = css`
  h2 {
    margin-top: 4px;
  }
  .begin {
    margin-top: 12px;
    padding-bottom: 12px;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .begin button {
    margin: 8px 0 4px;
  }
  .rules {
    margin-top: 12px;
  }
  .rules li {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    border-bottom: 1px solid var(--colorNeutralStroke2);
  }
  .rules .switch {
    display: grid;
    place-items: center;
    flex: none;
    width: 24px;
    min-height: 36px;
    cursor: pointer;
  }
  .rules .switch input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--colorBrandBackground);
  }
  .rules .rule {
    flex: 1;
    min-width: 0;
    padding: 8px 0;
    border: 0;
    border-radius: 0;
    background: transparent;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .rules .rule span {
    display: block;
  }
  .rules .name {
    font-weight: var(--fontWeightSemibold);
  }
  .rules .off .name {
    color: var(--colorNeutralForeground3);
    font-weight: normal;
  }
  .add {
    margin-top: 12px;
  }
`;
