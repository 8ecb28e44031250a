declare module "*/opencc-js/dist/esm-lib/dict/TSCharacters.js" {
  const characters: string;
  export default characters;
}
