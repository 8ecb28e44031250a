/** What `npm run excel` says where it cannot go on by itself. For engineers; shop owners read docs/install.md. */

export const NO_CERTIFICATE = `
The certificate for https://localhost could not be made or was not trusted; Excel loads nothing without it.
- Windows asks “Do you want to install this certificate?”: answer Yes.
- A Mac asks for your password, Linux for that of sudo.
- Without a network Microsoft's tool cannot be fetched: connect once and try again.
Then run \`npm run excel\` again. To take the certificate away again: npx office-addin-dev-certs uninstall`;

export const NO_EXCEL_ON_LINUX = `
There is no Excel for Linux. The add-in is served at https://localhost:3000, and Excel on the web can load it from there:
1. Open https://localhost:3000/taskpane.html in the browser once. A warning about the certificate means that the browser
   does not use the system's: import ~/.office-addin-dev-certs/ca.crt into the browser's authorities.
2. Open a workbook at https://excel.cloud.microsoft, then Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in.
3. Choose manifest.xml in this folder.
Ctrl+C stops the server.`;

export const NO_SIDELOAD = `
Excel did not take the add-in. The server goes on, so that you can add it by hand: docs/install.md says how, with
manifest.xml of this folder. Ctrl+C stops the server.`;

export const RUNNING = `
Kebu is on Excel's Home tab. Ctrl+C stops the server; \`npm run excel:stop\` takes the add-in out of Excel again.`;

export const NO_SERVER = `
The server did not start. Another program may be using port 3000, which is the one that manifest.xml names: end it, then try again.`;
