/** Lists that are dropped on the pane, or pasted into it where no text is being typed. */
import type { ReactiveController } from "lit";
import { paneWords } from "../../words/pane";
import { say } from "../../words/phrase";
import type { Source } from "../../workbook/source/source-sheet";
import { isTextField } from "./is-text-field";
import type { StoreView } from "./store-view";

export class BroughtLists implements ReactiveController {
  /** A file is being dragged over the pane. */
  isOver = false;

  constructor(
    private readonly pane: StoreView,
    private readonly onSource: (source: Source) => void,
  ) {
    pane.addController(this);
  }

  hostConnected(): void {
    this.pane.addEventListener("dragover", this.onDragOver);
    this.pane.addEventListener("dragleave", this.onDragLeave);
    this.pane.addEventListener("drop", this.onDrop);
    this.pane.addEventListener("paste", this.onPaste);
  }

  hostDisconnected(): void {
    this.pane.removeEventListener("dragover", this.onDragOver);
    this.pane.removeEventListener("dragleave", this.onDragLeave);
    this.pane.removeEventListener("drop", this.onDrop);
    this.pane.removeEventListener("paste", this.onPaste);
  }

  /** What surrounds the pane may take files too; here the pane does. */
  private readonly onDragOver = (event: DragEvent): void => {
    if (!this.takes() || !event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.stopPropagation();
    this.show(true);
  };

  private readonly onDragLeave = (): void => this.show(false);

  private readonly onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    this.show(false);
    if (!file || !this.takes()) return;
    event.preventDefault();
    event.stopPropagation();
    void file.arrayBuffer().then((bytes) => this.onSource({ name: file.name, bytes: new Uint8Array(bytes) }));
  };

  /** One word is no list. */
  private readonly onPaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!this.takes() || isTextField(event.composedPath()[0]) || !/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    this.onSource({ name: say(paneWords.pastedRows, this.pane.store.state.language), text });
  };

  private takes(): boolean {
    const { phase, hasWorkbook } = this.pane.store.state;
    return phase === "ready" || (phase === "no-book" && hasWorkbook);
  }

  private show(isOver: boolean): void {
    if (isOver === this.isOver) return;
    this.isOver = isOver;
    this.pane.requestUpdate();
  }
}
