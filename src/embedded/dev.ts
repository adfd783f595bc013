/** `npm run dev`: the app as it is edited. */
import { launch } from "./launcher";

await launch("dev");
