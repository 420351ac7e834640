package se.lansnat.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** What can be read on a control, its tool tips included. */
final class Texts {

	private Texts() {
	}

	static List<String> of(Control control) {
		List<String> texts = new ArrayList<>();
		texts.add(control.getToolTipText());
		texts.addAll(switch (control) {
		case Label label -> List.of(label.getText());
		case CLabel label -> label.getText() == null ? List.of() : List.of(label.getText());
		case Button button -> List.of(button.getText());
		case Link link -> List.of(link.getText().replaceAll("<[^>]*>", ""));
		case Group group -> List.of(group.getText());
		case Text text -> List.of(text.getText(), text.getMessage());
		case Combo combo -> List.of(combo.getItems());
		case Table table -> ofTable(table);
		case Tree tree -> Arrays.stream(tree.getItems()).map(TreeItem::getText).toList();
		case ToolBar bar -> Arrays.stream(bar.getItems()).map(ToolItem::getToolTipText).toList();
		case CTabFolder folder -> Arrays.stream(folder.getItems()).map(CTabItem::getText).toList();
		default -> List.of();
		});
		texts.removeIf(text -> text == null);
		texts.replaceAll(Ui::plain);
		return texts;
	}

	private static List<String> ofTable(Table table) {
		List<String> texts = new ArrayList<>();
		for (TableColumn column : table.getColumns()) {
			texts.add(column.getText());
		}
		for (TableItem item : table.getItems()) {
			for (int i = 0; i < Math.max(1, table.getColumnCount()); i++) {
				texts.add(item.getText(i));
			}
		}
		return texts;
	}
}
