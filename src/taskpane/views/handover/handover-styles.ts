import { css } from "lit";

export const handoverStyles = css`
  #to .field {
    margin-top: 4px;
  }
  #to .field:last-child {
    margin-top: 12px;
  }
  .proposal {
    margin: 20px 0 0;
    outline: none;
  }
  .loads th[scope="row"] {
    overflow-wrap: anywhere;
  }
  .clients {
    table-layout: fixed;
  }
  .clients th:nth-child(2),
  .clients td.class {
    width: 44px;
    text-align: center;
  }
  .clients th:last-child {
    width: 48%;
  }
  .clients td .secondary {
    display: block;
    margin-top: 2px;
    overflow-wrap: anywhere;
  }
  button.name {
    display: grid;
    width: calc(100% + 10px);
    margin-inline: -5px;
    padding: 4px;
    text-align: start;
  }
`;

export const handedOverStyles = css`
  #done-title {
    margin-top: 16px;
    font-size: 16px;
    line-height: 22px;
    outline: none;
  }
  h3 {
    margin-top: 20px;
  }
  .buttons {
    margin-top: 8px;
  }
  #message-count {
    margin-top: 12px;
  }
  .messages,
  .refused {
    margin-top: 8px;
  }
  .messages li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    padding: 4px 0 8px;
    border-top: 1px solid var(--colorNeutralStroke2);
  }
  .messages .who {
    font-weight: var(--fontWeightSemibold);
    overflow-wrap: anywhere;
  }
  .messages p {
    grid-column: 1 / 3;
    overflow-wrap: anywhere;
  }
  .refused li {
    padding: 4px 0;
  }
  .said:empty {
    display: none;
  }
  .said {
    margin-top: 8px;
    overflow-wrap: anywhere;
  }
  #another {
    margin-top: 16px;
  }
`;
