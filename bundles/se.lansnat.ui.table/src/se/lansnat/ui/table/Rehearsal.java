package se.lansnat.ui.table;

import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.conflation.VisualChangeEventConflater;
import org.eclipse.nebula.widgets.nattable.coordinate.PixelCoordinate;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataCommandHandler;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommandHandler;
import org.eclipse.nebula.widgets.nattable.grid.layer.DimensionallyDependentLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.DefaultHorizontalDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.DefaultVerticalDpiConverter;
import org.eclipse.nebula.widgets.nattable.layer.SizeConfig;
import org.eclipse.nebula.widgets.nattable.layer.cell.TransformedLayerCell;
import org.eclipse.nebula.widgets.nattable.layer.cell.TranslatedLayerCell;
import org.eclipse.nebula.widgets.nattable.layer.event.ColumnStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.layer.event.RowStructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.painter.layer.NatLayerPainter;
import org.eclipse.nebula.widgets.nattable.resize.command.MultiColumnResizeCommandHandler;
import org.eclipse.nebula.widgets.nattable.resize.command.MultiRowResizeCommandHandler;
import org.eclipse.nebula.widgets.nattable.resize.event.ColumnResizeEventMatcher;
import org.eclipse.nebula.widgets.nattable.resize.mode.ColumnResizeDragMode;
import org.eclipse.nebula.widgets.nattable.selection.MoveCellSelectionCommandHandler;
import org.eclipse.nebula.widgets.nattable.selection.SelectCellCommandHandler;
import org.eclipse.nebula.widgets.nattable.selection.SelectColumnCommandHandler;
import org.eclipse.nebula.widgets.nattable.selection.SelectRegionCommandHandler;
import org.eclipse.nebula.widgets.nattable.selection.SelectRowCommandHandler;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.action.CellSelectionDragMode;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.event.CellSelectionEvent;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.mode.ConfigurableModeEventHandler;
import org.eclipse.nebula.widgets.nattable.viewport.HorizontalScrollBarHandler;
import org.eclipse.nebula.widgets.nattable.viewport.VerticalScrollBarHandler;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.nebula.widgets.nattable.viewport.event.ScrollEvent;

/**
 * Loads the classes that the first table needs: most of the time that it takes goes into that, and it can be done beside the UI
 * thread. Nothing is initialised or made here, for much of NatTable wants the display as soon as it is.
 */
final class Rehearsal {

	private Rehearsal() {
	}

	/** {@return the classes, which are loaded by being named} */
	static List<Class<?>> run() {
		return List.of(NatTable.class, VisualChangeEventConflater.class, ConfigRegistry.class, PixelCoordinate.class, EditSelectionCommandHandler.class,
				CopyDataCommandHandler.class, DimensionallyDependentLayer.class, CompositeLayer.class, DataLayer.class,
				DefaultHorizontalDpiConverter.class, DefaultVerticalDpiConverter.class, SizeConfig.class, TransformedLayerCell.class,
				TranslatedLayerCell.class, ColumnStructuralRefreshEvent.class, RowStructuralRefreshEvent.class, GridLineCellLayerPainter.class,
				NatLayerPainter.class, MultiColumnResizeCommandHandler.class, MultiRowResizeCommandHandler.class, ColumnResizeEventMatcher.class,
				ColumnResizeDragMode.class, MoveCellSelectionCommandHandler.class, SelectCellCommandHandler.class,
				SelectColumnCommandHandler.class, SelectRegionCommandHandler.class, SelectRowCommandHandler.class, SelectionLayer.class,
				SelectionModel.class, CellSelectionDragMode.class, DefaultSelectionBindings.class, CellSelectionEvent.class,
				UiBindingRegistry.class, ConfigurableModeEventHandler.class, HorizontalScrollBarHandler.class, VerticalScrollBarHandler.class,
				ViewportLayer.class, ScrollEvent.class, TableCanvas.class, Layers.class, Bindings.class, CellSelection.class, CellEditing.class,
				FilterEditing.class, InlineEditor.class, CellTips.class, Clip.class, BodyPainter.class, HeaderPainter.class, FilterPainter.class,
				TotalsPainter.class, Look.class, Shades.class, TextWidths.class, Symbols.class, Repainting.class, FixedRow.class,
				TextLayer.class, TableModel.class, RowOrder.class);
	}
}
