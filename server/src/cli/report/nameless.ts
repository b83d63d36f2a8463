/** The inventory of a text whose name comes later: equal texts have equal inventories. */
import { type Analysis, type DefinitionId, type Inventory, takeInventory } from '../../core/index.ts';

export function namelessInventory(analysis: Analysis, definition: DefinitionId): Inventory {
  return takeInventory(analysis, definition, { name: '', address: '' });
}
