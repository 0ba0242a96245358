import { showCard } from './card.ts';
import { connectSwitches } from './switches.ts';
import { connectTables } from './tables.ts';

connectSwitches();
connectTables();
showCard();
