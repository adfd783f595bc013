/** `npm start`: the production app. */
import { launch } from "./launcher";

await launch("start");
