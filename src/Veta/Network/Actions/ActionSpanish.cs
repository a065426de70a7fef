namespace Veta.Network.Actions;

/// <summary>Kinds of events and levers in Spanish, by the key of their words.</summary>
internal static class ActionSpanish
{
    /// <summary>All of them.</summary>
    public static IReadOnlyDictionary<string, ActionWords> All { get; } = new Dictionary<string, ActionWords>
    {
        ["events.export-ban"] = new("Prohibición de exportar", "rutas del actor al destinatario; si obliga a bienes hechos en otra parte, también rutas de terceros países con material del actor", "la severidad del flujo usual se detiene"),
        ["events.licensing"] = new("Licencias de exportación", "rutas del actor al destinatario; si obliga a bienes hechos en otra parte, también rutas de terceros países con material del actor", "todo se detiene los días de una licencia, después la severidad"),
        ["events.quota"] = new("Cuota de exportación", "rutas del actor al destinatario", "la severidad del flujo usual se detiene"),
        ["events.import-ban"] = new("Prohibición de importar", "rutas del destinatario al actor", "la severidad del flujo usual se detiene"),
        ["events.border-closure"] = new("Cierre de frontera", "rutas entre actor y destinatario en ambos sentidos, o lo que pasa por el cruce que actúa", "la severidad del flujo usual se detiene"),
        ["events.outage"] = new("Paro de planta", "la planta, o las plantas del actor que hacen los materiales", "la severidad de su capacidad se detiene"),
        ["events.strike"] = new("Huelga", "la planta, o las plantas del actor que hacen los materiales", "la severidad de su capacidad se detiene"),
        ["events.drought"] = new("Sequía", "suministros de agua, o de los materiales, en el actor; plantas si el renglón las nombra", "se puede comprar menos de lo usual, y las plantas trabajan a una parte"),
        ["events.demand-surge"] = new("Alza de la demanda", "demandas de los materiales en el actor, de un sector o de todos", "la demanda se multiplica por el factor"),
        ["events.price"] = new("Cambio de precio", "la planta, o las plantas del actor que hacen los materiales", "su costo sube lo que subiría su producto: el precio usual por el factor menos uno"),
        ["levers.stockpile"] = new("Reserva", "el lugar de las regiones donde más se usa el material", "las unidades están en existencia antes del primer mes, y se venden un décimo sobre el precio usual", "unidades por el precio usual"),
        ["levers.plant"] = new("Planta", "la planta", "está en pie desde antes del primer mes con esta capacidad", "la inversión en lo que se agrega, si el paquete la dice"),
        ["levers.substitution"] = new("Sustitución", "todas las demandas del material", "se puede reemplazar esta parte más, tras medio año de preparación"),
        ["levers.border-price-floor"] = new("Precio mínimo ajustado en frontera", "importaciones del material a la región desde fuera", "el importador paga lo que falta al precio en frontera para llegar al mínimo; un proyecto vende al menos al mínimo", "lo que cuesta a los de la región mientras no pasa nada"),
        ["levers.tariff"] = new("Arancel", "importaciones de los materiales a las regiones desde fuera", "el importador paga la tasa sobre el precio de donde vienen los bienes", "lo que cuesta a los de la primera región mientras no pasa nada"),
        ["levers.power-programme"] = new("Programa de energía", "lugares de las regiones que usan electricidad", "la cantidad se puede comprar además, al precio del renglón, repartida según el uso usual"),
        ["levers.water-programme"] = new("Programa de agua", "lugares de las regiones que usan agua", "la cantidad se puede comprar además, al precio del renglón, repartida según el uso usual"),
        ["levers.recycling-programme"] = new("Programa de reciclaje", "lugares de las regiones que usan el material", "la cantidad se puede comprar además, al precio del renglón o al usual"),
        ["levers.price-floor-cfd"] = new("Precio mínimo por contrato", "plantas de los materiales y regiones, o las nombradas", "el proyecto vende al menos al mínimo, durante sus años; quien paga pone lo que falta al mercado"),
        ["levers.purchase-guarantee"] = new("Compra garantizada", "plantas de los materiales y regiones, o las nombradas", "el proyecto vende al menos al precio, durante sus años"),
        ["levers.grant"] = new("Subvención", "las plantas nombradas", "la parte de la inversión no la paga el proyecto"),
        ["levers.loan"] = new("Préstamo", "las plantas nombradas", "la parte de la inversión se presta, a la tasa, por los años"),
        ["levers.equity-stake"] = new("Participación de capital", "las plantas nombradas", "nada todavía"),
        ["levers.production-credit"] = new("Crédito a la producción", "plantas de los materiales y regiones", "nada todavía"),
        ["levers.permitting-reform"] = new("Reforma de permisos", "plantas de las regiones", "nada todavía"),
        ["levers.concession-reopening"] = new("Reapertura de concesiones", "plantas de los materiales y regiones, o las nombradas", "nada todavía"),
        ["levers.tax-change"] = new("Cambio de impuestos", "plantas de las regiones", "nada todavía"),
        ["levers.training-programme"] = new("Programa de formación", "plantas de las regiones", "nada todavía"),
        ["levers.pooled-demand"] = new("Demanda conjunta", "demandas de los materiales en las regiones", "nada todavía"),
        ["levers.mapping-programme"] = new("Cartografía geológica", "plantas de las regiones", "nada todavía"),
    };
}
