package se.lansnat.ui.table;

import java.util.Objects;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.factory.primitive.IntBooleanMaps;
import org.eclipse.collections.api.factory.primitive.IntDoubleMaps;
import org.eclipse.collections.api.factory.primitive.IntIntMaps;
import org.eclipse.collections.api.factory.primitive.IntLists;
import org.eclipse.collections.api.factory.primitive.IntObjectMaps;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.factory.primitive.ObjectIntMaps;
import org.eclipse.collections.impl.map.mutable.UnifiedMap;

/**
 * Lets Eclipse Collections find its factories. They are services, looked up through the thread's class loader, which in OSGi does
 * not see the implementing bundle; NatTable then paints its lines and no text. A service-loader processor would do, but it
 * weaves every class that is loaded and costs a fourth of the start. Each factory is looked up once, so it is enough to do it here for all that
 * NatTable uses.
 */
final class CollectionFactories {

	private CollectionFactories() {
	}

	/** Looks the factories up; from the second call on it does nothing. */
	static void load() {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(UnifiedMap.class.getClassLoader());
		try {
			initialize(Lists.mutable, Maps.mutable, Sets.mutable, IntBooleanMaps.mutable, IntDoubleMaps.mutable,
					IntIntMaps.mutable, IntLists.mutable, IntObjectMaps.mutable, IntSets.mutable, IntSets.immutable,
					ObjectIntMaps.mutable);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	/** Naming a factory's constant has initialised its class; what is left is to see that it was found. */
	private static void initialize(Object... factories) {
		for (Object factory : factories) {
			Objects.requireNonNull(factory);
		}
	}
}
