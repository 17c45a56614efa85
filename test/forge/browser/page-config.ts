/** What the server tells the frame page; embedded in its HTML. */
export interface PageConfig {
  siteTitle: string;
  siteUrl: string;
  cloudId: string;
  notice: string;
  locale: string;
  principals: { id: string; name: string; accountId: string; accountType: string }[];
  places: {
    id: string;
    title: string;
    moduleKey: string;
    moduleType: string;
    /** Folder of the screen under `app/`. */
    folder: string;
    group: string;
    hints: string[];
    extension: Record<string, unknown>;
  }[];
}
